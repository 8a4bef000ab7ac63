package org.selvedge.initiatives.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import org.selvedge.initiatives.InitiativeSummary;
import org.selvedge.shared.Moments;

/** One initiative in a list. */
class InitiativeLine extends Article {
    InitiativeLine(InitiativeSummary initiative, String route, ZoneId zone) {
        addClassName("initiative-line");
        Paragraph owner = new Paragraph(initiative.owner().name());
        owner.addClassNames("soft", "small");
        Div facts = new Div(
                new Span(getTranslation("initiatives.results.facts", initiative.cohorts(), initiative.partners())),
                new Span(released(initiative.released(), zone)));
        facts.addClassName("facts-line");
        add(new H2(new Anchor(route, initiative.name())), owner, facts);
    }

    private String released(Instant released, ZoneId zone) {
        return released == null
                ? getTranslation("initiatives.results.notReleased")
                : getTranslation(
                        "initiatives.results.released",
                        Moments.day(released.atZone(zone).toLocalDate(), getLocale()));
    }
}
