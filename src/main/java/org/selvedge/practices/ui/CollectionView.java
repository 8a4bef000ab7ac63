package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.selvedge.practices.CollectionAudience;
import org.selvedge.practices.CollectionGateService;
import org.selvedge.practices.CollectionHandOverService;
import org.selvedge.practices.CollectionPage;
import org.selvedge.practices.CollectionService;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.security.BaseUrl;
import org.selvedge.security.Roles;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.ui.EmptyState;
import org.selvedge.shared.ui.PageHeader;
import org.selvedge.shared.ui.RichText;

/** One collection: what it is about and the practices in it that this reader may read. */
@Route(PracticeRoutes.COLLECTIONS + "/:slug")
@RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
class CollectionView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final transient CollectionService collections;
    private final transient CollectionGateService gate;
    private final transient CollectionHandOverService hands;
    private final transient BaseUrl base;
    private String title = "";

    CollectionView(
            CollectionService collections, CollectionGateService gate, CollectionHandOverService hands, BaseUrl base) {
        this.base = base;
        this.gate = gate;
        this.hands = hands;
        this.collections = collections;
        addClassName("collection");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElseThrow(NotFound::new);
        show(collections.page(slug, getLocale()));
        Arrival.at(this, event.getTrigger());
    }

    private void show(CollectionPage page) {
        title = page.words().title();
        removeAll();
        Div introduction = new Div(new RichText(page.introduction()));
        introduction.addClassName("prose");
        add(
                new PageHeader(title, actions(page))
                        .above(getTranslation(
                                "practices.collection.facts",
                                page.organisationName(),
                                getTranslation(page.words().audience().labelKey()))),
                state(page),
                new CollectionSuccessor(hands, page, CollectionView::again),
                introduction,
                decision(page),
                practices(page));
    }

    private Component[] actions(CollectionPage page) {
        if (!page.may().edit()) {
            return new Component[0];
        }
        RouterLink edit = new RouterLink(
                getTranslation("practices.collection.edit"),
                CollectionEditView.class,
                new RouteParameters("slug", page.slug()));
        edit.addClassName("btn");
        return new Component[] {edit};
    }

    /** For those who edit it, and where everybody can read it. */
    private Component state(CollectionPage page) {
        Paragraph state = new Paragraph();
        state.addClassName("soft");
        if (page.refusal() != null) {
            state.setText(getTranslation("practices.collection.refused", page.refusal()));
        } else if (page.waits() && (page.may().edit() || page.may().decide())) {
            state.setText(getTranslation("practices.collection.waiting"));
        } else if (page.passed() && page.words().audience() == CollectionAudience.PUBLIC) {
            state.setText(
                    getTranslation("practices.collection.link", base.of(PracticeRoutes.publicCollection(page.slug()))));
        }
        state.setVisible(!state.getText().isEmpty());
        return state;
    }

    private Component decision(CollectionPage page) {
        Div box = new Div();
        box.addClassNames("row", "wrap");
        if (page.may().decide()) {
            box.add(
                    new Button(
                            getTranslation("practices.collection.pass"),
                            click -> done(() -> gate.letThrough(page.id(), page.version()))),
                    new Button(
                            getTranslation("practices.collection.decline.open"),
                            click -> new ReasonDialog(
                                            "practices.collection.decline",
                                            reason -> done(() -> gate.decline(page.id(), page.version(), reason)))
                                    .open()));
        }
        if (page.may().unpublish()) {
            box.add(new Button(
                    getTranslation("practices.collection.unpublish.open"),
                    click -> new ReasonDialog(
                                    "practices.collection.unpublish",
                                    reason -> done(() -> gate.unpublish(page.id(), page.version(), reason)))
                            .open()));
        }
        box.setVisible(box.getComponentCount() > 0);
        return box;
    }

    private void done(Runnable deed) {
        deed.run();
        again();
    }

    private static void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private Component practices(CollectionPage page) {
        if (page.entries().isEmpty()) {
            return new EmptyState(
                    getTranslation("practices.collection.nothing"),
                    getTranslation("practices.collection.nothing.hint"),
                    new RouterLink(getTranslation("practices.list.all"), PracticesView.class));
        }
        OrderedList list = new OrderedList();
        list.addClassName("collection-entries");
        page.entries().forEach(entry -> list.add(item(entry)));
        return list;
    }

    private ListItem item(CollectionPage.Entry entry) {
        RouterLink link = new RouterLink(entry.title(), PracticeView.class, new RouteParameters("slug", entry.slug()));
        TextLanguage.mark(link, entry.language(), getLocale());
        Span owner = new Span(entry.ownerName());
        owner.addClassNames("soft", "small");
        ListItem item = new ListItem(
                new H2(link), TextLanguage.mark(new Paragraph(entry.teaser()), entry.language(), getLocale()));
        if (!entry.note().isEmpty()) {
            Paragraph note = new Paragraph(entry.note());
            note.addClassName("collection-note");
            item.add(note);
        }
        item.add(owner);
        return item;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
