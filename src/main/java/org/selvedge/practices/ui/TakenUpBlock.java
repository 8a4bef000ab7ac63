package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.OrganisationRoutes;
import org.selvedge.practices.AdoptionLine;
import org.selvedge.practices.AdoptionStanding;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.shared.Moments;

/** Who takes a practice up, in which state and since when; for members what was changed and what came of it. */
class TakenUpBlock extends Section {
    TakenUpBlock(String slug, AdoptionStanding standing) {
        addClassName("taken-up");
        H2 title = new H2(getTranslation("practices.takenUp.title"));
        title.setId(PracticeRoutes.TAKEN_UP);
        add(title, new Paragraph(getTranslation("practices.takenUp.count", standing.takenUp())));
        if (!standing.lines().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("taken-up-list");
            standing.lines().forEach(line -> list.add(item(line)));
            add(list);
        }
        if (standing.mayRecord()) {
            add(invitation(slug, standing.recorded()));
        }
    }

    private ListItem item(AdoptionLine line) {
        Anchor name = new Anchor(
                OrganisationRoutes.page(line.organisation().slug()),
                line.organisation().name());
        name.addClassName("taken-up-name");
        Div head = new Div(
                name,
                new AdoptionTag(line.state()),
                new Span(Locale.of("", line.organisation().country()).getDisplayCountry(getLocale())),
                new Span(getTranslation("practices.takenUp.since", Moments.month(line.since(), getLocale()))));
        head.addClassName("taken-up-head");
        ListItem item = new ListItem(head);
        said("practices.adoption.changes", line.changes(), line.language()).ifPresent(item::add);
        said("practices.adoption.outcome", line.outcome(), line.language()).ifPresent(item::add);
        return item;
    }

    private Optional<Component> said(String labelKey, @Nullable String text, Locale language) {
        return Optional.ofNullable(text).map(words -> {
            Span label = new Span(getTranslation(labelKey));
            label.addClassNames("soft", "small");
            Paragraph paragraph = TextLanguage.mark(new Paragraph(words), language, getLocale());
            paragraph.addClassName("taken-up-words");
            Div said = new Div(label, paragraph);
            said.addClassName("taken-up-said");
            return said;
        });
    }

    private Component invitation(String slug, boolean recorded) {
        String key = recorded ? "practices.takenUp.change" : "practices.takenUp.record";
        RouterLink link = new RouterLink(getTranslation(key), AdoptionView.class, new RouteParameters("slug", slug));
        link.addClassNames("btn", "quiet", "no-print");
        return link;
    }
}
