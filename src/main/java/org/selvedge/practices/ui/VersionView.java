package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.selvedge.practices.PracticePage;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.VersionPage;
import org.selvedge.practices.VersionService;
import org.selvedge.security.BaseUrl;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.selvedge.shared.Moments;
import org.selvedge.shared.NotFound;

/** One version of a practice as it was, to be cited; it says which version is today's. */
@Route(PracticeRoutes.LIST + "/:slug/versions/:number")
@RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
class VersionView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final transient VersionService versions;
    private final transient CurrentReader reader;
    private final transient BaseUrl base;
    private String title = "";

    VersionView(VersionService versions, CurrentReader reader, BaseUrl base) {
        this.versions = versions;
        this.reader = reader;
        this.base = base;
        addClassName("practice");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElseThrow(NotFound::new);
        int number = event.getRouteParameters()
                .get("number")
                .filter(asked -> asked.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElseThrow(NotFound::new);
        Locale language = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("lang")
                .map(Locale::forLanguageTag)
                .orElseGet(this::getLocale);
        VersionPage version = versions.page(slug, number, language);
        Moved.on(event, slug, version.page().slug());
        show(version);
        Arrival.at(this, event.getTrigger());
    }

    private void show(VersionPage version) {
        PracticePage page = version.page();
        title = getTranslation("practices.version.title", page.title(), page.version());
        removeAll();
        String path = PracticeRoutes.publicVersion(page.slug(), page.version());
        Div aside = new Div(new AtAGlance(page), SharePanel.ofVersion(base.of(path), path, version.open()));
        aside.addClassName("practice-aside");
        Div columns = new Div(article(page), aside);
        columns.addClassName("practice-columns");
        add(banner(version), PracticeHeader.of(version), columns);
    }

    private Component banner(VersionPage version) {
        PracticePage page = version.page();
        String day = Moments.day(version.acceptedOn(), getLocale());
        String key = version.isTodays() ? "practices.version.todays" : "practices.version.earlier";
        Paragraph words = new Paragraph(new Span(getTranslation(key, page.version(), day, version.today())));
        if (version.takenBack()) {
            words.add(new Span(getTranslation("practices.version.takenBack")));
        }
        Div links = new Div(new Anchor(PracticeRoutes.page(page.slug()), getTranslation("practices.version.toToday")));
        links.addClassNames("row", "wrap");
        links.add(new Anchor(PracticeRoutes.versions(page.slug()), getTranslation("practices.version.all")));
        Div banner = new Div(words, links);
        banner.addClassName("version-banner");
        return banner;
    }

    private Component article(PracticePage page) {
        PracticeArticle article = new PracticeArticle(page, List.of(), reader.get());
        article.add(new MediaBlocks(page.media()));
        return article;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
