package org.selvedge.practices.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.selvedge.practices.CollectionService;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.security.Roles;
import org.selvedge.shared.ui.PageHeader;

/** Makes a collection; practices come after. */
@Route(PracticeRoutes.COLLECTIONS + "/new")
@RolesAllowed(Roles.MEMBER)
class NewCollectionView extends Section implements HasDynamicTitle {
    NewCollectionView(CollectionService collections) {
        addClassName("collection-edit");
        add(
                new PageHeader(getTranslation("practices.collections.new"))
                        .lead(getTranslation("practices.collection.new.lead")),
                new CollectionForm(
                        null, words -> UI.getCurrent().navigate(PracticeRoutes.collection(collections.create(words)))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practices.collections.new");
    }
}
