package org.selvedge.practices.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import org.selvedge.practices.VersionReading;
import org.selvedge.practices.VersionState;
import org.selvedge.shared.Moments;
import org.selvedge.shared.ui.Tag;

/** Which version of what this is, who wrote it, who has it and since when. */
class VersionHeader extends Header {
    VersionHeader(VersionReading version, ZoneId zone) {
        addClassName("practice-header");
        Div states = new Div(new Tag(getTranslation(version.state().labelKey()), kind(version.state())));
        states.addClassNames("row", "wrap");
        if (version.small()) {
            states.add(new Tag(getTranslation("practices.reviewing.small"), Tag.Kind.PLAIN));
        }
        if (version.takenBack()) {
            states.add(new Tag(getTranslation("practices.reviewing.takenBack"), Tag.Kind.YOURS));
        }
        H1 title = TextLanguage.mark(new H1(version.title()), version.language(), getLocale());
        Div facts = new Div(new Span(version.ownerName()), new Span(number(version)));
        facts.addClassName("facts-line");
        named("practices.reviewing.writtenBy", version.authors(), facts);
        String since = Moments.minute(version.since(), getLocale(), zone);
        facts.add(new Span(getTranslation("practices.reviewing.since." + version.state(), since)));
        named("practices.reviewing.has", version.has(), facts);
        if (version.state() == VersionState.SUBMITTED && version.has().isEmpty()) {
            facts.add(new Span(getTranslation("practices.reviewing.has.office")));
        }
        add(states, title, facts);
        if (version.hidden() > 0) {
            Paragraph hidden = new Paragraph(getTranslation("practices.reviewing.hidden", version.hidden()));
            hidden.addClassNames("soft", "small");
            add(hidden);
        }
    }

    private String number(VersionReading version) {
        Integer before = version.before();
        return before == null
                ? getTranslation("practices.reviewing.first", version.number())
                : getTranslation("practices.reviewing.compared", version.number(), before);
    }

    private void named(String key, List<String> names, Div facts) {
        if (!names.isEmpty()) {
            facts.add(new Span(getTranslation(key, String.join(", ", names))));
        }
    }

    private static Tag.Kind kind(VersionState state) {
        return switch (state) {
            case SUBMITTED, CHANGES_REQUESTED -> Tag.Kind.WAIT;
            case APPROVED, REVIEWED -> Tag.Kind.OK;
            case DECLINED, WITHDRAWN -> Tag.Kind.YOURS;
            case DRAFT -> Tag.Kind.PLAIN;
        };
    }
}
