package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.ReturnService;
import org.selvedge.practices.VersionHistory;
import org.selvedge.practices.VersionService;
import org.selvedge.security.Roles;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.ui.PageHeader;

/** Every version of a practice that readers saw, newest first, each to be read and cited. */
@Route(PracticeRoutes.LIST + "/:slug/versions")
@RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
class VersionsView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final transient VersionService versions;
    private final transient ReturnService returns;

    VersionsView(VersionService versions, ReturnService returns) {
        this.versions = versions;
        this.returns = returns;
        addClassName("versions");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElseThrow(NotFound::new);
        int page = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .filter(asked -> asked.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .orElse(0);
        VersionHistory history = versions.history(slug, page, getLocale());
        Moved.on(event, slug, history.slug());
        removeAll();
        Anchor back = new Anchor(PracticeRoutes.page(history.slug()), history.title());
        TextLanguage.mark(back, history.language(), getLocale());
        OrderedList list = new OrderedList();
        list.addClassName("versions-list");
        list.getElement().setAttribute("reversed", true);
        boolean may = returns.may(history);
        history.lines().forEach(line -> list.add(line(history, line, may)));
        add(
                new PageHeader(getTranslation("practices.versions.title"))
                        .lead(getTranslation("practices.versions.lead"))
                        .below(back),
                list,
                pages(history));
    }

    private VersionLine line(VersionHistory history, VersionHistory.Line line, boolean may) {
        VersionLine shown = new VersionLine(history, line);
        if (may && line.number() != history.today()) {
            Button back = new Button(
                    getTranslation("practices.versions.back"),
                    click -> UI.getCurrent()
                            .navigate(PracticeRoutes.writing(
                                    returns.backTo(history.slug(), line.number(), getLocale()))));
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            back.setAriaLabel(getTranslation("practices.versions.back")
                    + getTranslation("practices.versions.back.which", line.number()));
            shown.act(back);
        }
        return shown;
    }

    private Component pages(VersionHistory history) {
        Nav pages = new Nav();
        pages.setAriaLabel(getTranslation("practices.versions.pages"));
        pages.addClassName("practices-pages");
        if (history.page() > 0) {
            pages.add(page(history, history.page() - 1, "practices.versions.newer"));
        }
        if (history.more()) {
            pages.add(page(history, history.page() + 1, "practices.versions.older"));
        }
        pages.setVisible(pages.getComponentCount() > 0);
        return pages;
    }

    private Anchor page(VersionHistory history, int page, String key) {
        return new Anchor(PracticeRoutes.versions(history.slug()) + "?page=" + page, getTranslation(key));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practices.versions.title");
    }
}
