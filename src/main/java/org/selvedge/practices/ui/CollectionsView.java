package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.selvedge.practices.CollectionLine;
import org.selvedge.practices.CollectionService;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Role;
import org.selvedge.security.Roles;
import org.selvedge.shared.ui.EmptyState;
import org.selvedge.shared.ui.PageHeader;

/** Collections that I edit, then all others that I may read; before them those that wait for somebody to look after them. */
@Route(PracticeRoutes.COLLECTIONS)
@RolesAllowed({Roles.MEMBER, Roles.SECRETARIAT})
class CollectionsView extends Section implements HasDynamicTitle {
    CollectionsView(CollectionService collections, CurrentReader reader) {
        addClassName("collections");
        boolean member = reader.get().is(Role.MEMBER);
        Component[] actions = member ? new Component[] {make()} : new Component[0];
        add(new PageHeader(getTranslation("practices.collections.title"), actions)
                .lead(getTranslation("practices.collections.lead")));
        List<CollectionLine> all = collections.list();
        part(
                "practices.collections.orphaned",
                all.stream().filter(CollectionLine::orphaned).toList());
        part(
                "practices.collections.own",
                all.stream().filter(CollectionLine::own).toList());
        part(
                "practices.collections.others",
                all.stream().filter(line -> !line.own() && !line.orphaned()).toList());
        if (all.isEmpty()) {
            String hint = member ? "practices.collections.nothing.hint" : "practices.collections.nothing.office";
            add(new EmptyState(getTranslation("practices.collections.nothing"), getTranslation(hint)));
        }
    }

    private RouterLink make() {
        RouterLink link = new RouterLink(getTranslation("practices.collections.new"), NewCollectionView.class);
        link.addClassName("btn");
        return link;
    }

    private void part(String titleKey, List<CollectionLine> lines) {
        if (!lines.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("related-list");
            lines.forEach(line -> list.add(item(line)));
            Section part = new Section(new H2(getTranslation(titleKey)), list);
            part.addClassName("organisation-part");
            add(part);
        }
    }

    private ListItem item(CollectionLine line) {
        RouterLink link = new RouterLink(line.title(), CollectionView.class, new RouteParameters("slug", line.slug()));
        String whom = getTranslation(
                line.waits() ? "practices.collection.waits" : line.audience().labelKey());
        Span facts = new Span(getTranslation("practices.collection.facts", line.ownerName(), whom));
        facts.addClassNames("soft", "small");
        return new ListItem(link, facts);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practices.collections.title");
    }
}
