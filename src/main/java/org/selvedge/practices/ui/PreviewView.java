package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.PracticePage;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.PreviewService;
import org.selvedge.practices.PreviewedAs;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.selvedge.shared.NotFound;

/** What is written, as each kind of reader would see it. */
@Route(PracticeRoutes.WRITING + "/:practice/preview")
@RolesAllowed(Roles.MEMBER)
class PreviewView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private static final String AS = "as";

    private final transient PreviewService previews;
    private final transient CurrentReader reader;

    PreviewView(PreviewService previews, CurrentReader reader) {
        this.previews = previews;
        this.reader = reader;
        addClassNames("practice", "preview");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PracticeId practice = event.getRouteParameters()
                .get("practice")
                .flatMap(PracticeId::parse)
                .orElseThrow(NotFound::new);
        String asked =
                event.getLocation().getQueryParameters().getSingleParameter(AS).orElse("");
        PreviewedAs as = Stream.of(PreviewedAs.values())
                .filter(each -> key(each).equals(asked))
                .findFirst()
                .orElse(PreviewedAs.STRANGER);
        show(previews.page(practice, as), as);
    }

    private void show(PracticePage page, PreviewedAs as) {
        removeAll();
        Div aside = new Div(new AtAGlance(page));
        aside.addClassName("practice-aside");
        Div columns = new Div(article(page), aside);
        columns.addClassName("practice-columns");
        add(bar(page.id(), as), PracticeHeader.ofPreview(page), columns);
    }

    private Component bar(PracticeId practice, PreviewedAs as) {
        Nav readers = new Nav();
        readers.setAriaLabel(getTranslation("practices.preview.as"));
        readers.add(new Span(getTranslation("practices.preview.as")));
        for (PreviewedAs each : PreviewedAs.values()) {
            RouterLink link = new RouterLink(
                    getTranslation(each.labelKey()),
                    PreviewView.class,
                    new RouteParameters("practice", practice.value().toString()));
            link.setQueryParameters(QueryParameters.of(AS, key(each)));
            if (each == as) {
                link.getElement().setAttribute("aria-current", "true");
            }
            readers.add(link);
        }
        Paragraph hint = new Paragraph(getTranslation("practices.preview.hint"));
        hint.addClassNames("soft", "small");
        Div bar = new Div(
                new Anchor(PracticeRoutes.writing(practice), getTranslation("practices.preview.back")), readers, hint);
        bar.addClassName("preview-bar");
        return bar;
    }

    private Component article(PracticePage page) {
        PracticeArticle article = new PracticeArticle(page, List.of(), reader.get());
        if (!page.media().isEmpty()) {
            article.add(new MediaBlocks(page.media()));
        }
        if (article.getComponentCount() == 0) {
            article.add(new Paragraph(getTranslation("practices.preview.empty")));
        }
        return article;
    }

    private static String key(PreviewedAs as) {
        return as.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practices.preview.title");
    }
}
