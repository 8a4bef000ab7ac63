package org.selvedge.practices.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.selvedge.practices.CollectionPage;
import org.selvedge.practices.CollectionService;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.security.Roles;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.ui.Notices;
import org.selvedge.shared.ui.PageHeader;

/** Edits a collection: its words, the order of its practices, who else edits it. */
@Route(PracticeRoutes.COLLECTIONS + "/:slug/edit")
@RolesAllowed(Roles.MEMBER)
class CollectionEditView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final transient CollectionService collections;
    private String title = "";
    private int version;

    CollectionEditView(CollectionService collections) {
        this.collections = collections;
        addClassName("collection-edit");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElseThrow(NotFound::new);
        CollectionPage page = collections.page(slug, getLocale());
        if (!page.may().edit()) {
            throw new NotFound();
        }
        show(page);
        Arrival.at(this, event.getTrigger());
    }

    private void show(CollectionPage page) {
        title = getTranslation("practices.collection.edit.title", page.words().title());
        version = page.version();
        removeAll();
        RouterLink back = new RouterLink(
                getTranslation("practices.collection.read"),
                CollectionView.class,
                new RouteParameters("slug", page.slug()));
        add(
                new PageHeader(title, back),
                new CollectionForm(page.words(), words -> {
                    collections.change(page.id(), version, words);
                    Notices.show(getTranslation("practices.collection.saved"));
                    UI.getCurrent().refreshCurrentRoute(false);
                }),
                part("practices.collection.practices", new CollectionOrder(collections, page, this::noted)));
        if (page.may().own()) {
            add(part("practices.collection.editors", new CollectionEditors(collections, page)), delete(page));
        }
    }

    /** A note makes another version of it; what somebody else changed meanwhile is still noticed. */
    private void noted(int now) {
        if (now == version + 1) {
            version = now;
        }
    }

    private Section part(String titleKey, Div content) {
        Section part = new Section(new H2(getTranslation(titleKey)), content);
        part.addClassName("organisation-part");
        return part;
    }

    private Div delete(CollectionPage page) {
        Button delete = new Button(getTranslation("practices.collection.delete"), click -> {
            ConfirmDialog dialog = new ConfirmDialog(
                    getTranslation(
                            "practices.collection.delete.ask", page.words().title()),
                    getTranslation("practices.collection.delete.text"),
                    getTranslation("practices.collection.delete"),
                    confirmed -> {
                        collections.delete(page.id());
                        UI.getCurrent().navigate(CollectionsView.class);
                    });
            dialog.setCancelable(true);
            dialog.setCancelText(getTranslation("practices.saved.keep"));
            dialog.open();
        });
        Div row = new Div(delete);
        row.addClassName("organisation-part");
        return row;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
