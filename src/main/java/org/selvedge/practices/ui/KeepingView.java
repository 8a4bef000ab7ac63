package org.selvedge.practices.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.selvedge.practices.Keeping;
import org.selvedge.practices.KeepingService;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.security.Roles;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.ui.PageHeader;

/** What its own people do with a published practice: confirm it, and whatever else features add. */
@Route(PracticeRoutes.LIST + "/:slug/keeping")
@RolesAllowed({Roles.MEMBER, Roles.SECRETARIAT})
class KeepingView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final transient KeepingService service;
    private final transient List<KeepingPanel> panels;

    KeepingView(KeepingService service, List<KeepingPanel> panels) {
        this.service = service;
        this.panels = panels;
        addClassName("keeping");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElseThrow(NotFound::new);
        Keeping practice = service.of(slug, getLocale());
        Moved.on(event, slug, practice.slug());
        show(practice);
    }

    private void show(Keeping practice) {
        removeAll();
        Anchor page = new Anchor(PracticeRoutes.page(practice.slug()), practice.title());
        TextLanguage.mark(page, practice.language(), getLocale());
        Div parts = new Div();
        parts.addClassName("keeping-parts");
        panels.forEach(panel -> panel.of(practice, () -> show(service.of(practice.slug(), getLocale())))
                .ifPresent(parts::add));
        add(
                new PageHeader(getTranslation("practices.keeping.title"))
                        .lead(getTranslation("practices.keeping.lead"))
                        .below(page),
                parts);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practices.keeping.title");
    }
}
