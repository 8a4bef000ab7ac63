package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.selvedge.practices.PracticePage;
import org.selvedge.practices.PracticePanel;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.ShelfNote;
import org.selvedge.practices.ShelfService;
import org.selvedge.practices.Standing;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Reader;
import org.selvedge.shared.Moments;
import org.springframework.core.annotation.Order;

/** Above a practice that was archived or taken from the shelf: why, since when, and which one to read instead. */
@org.springframework.stereotype.Component
@Order(5)
class StandingBanner implements PracticePanel {
    private final ShelfService shelf;
    private final CurrentReader reader;

    StandingBanner(ShelfService shelf, CurrentReader reader) {
        this.shelf = shelf;
        this.reader = reader;
    }

    @Override
    public Place place() {
        return Place.BANNER;
    }

    @Override
    public Optional<Component> of(PracticePage page, Reader who) {
        return page.standing() == Standing.ACTIVE
                ? Optional.empty()
                : shelf.note(page.id(), page.language()).map(note -> new Banner(note, reader.zone()));
    }

    private static final class Banner extends Div {
        Banner(ShelfNote note, ZoneId zone) {
            addClassName("standing-banner");
            getElement().setAttribute("role", "note");
            String since = Optional.ofNullable(note.since())
                    .map(moment -> Moments.day(LocalDate.ofInstant(moment, zone), getLocale()))
                    .orElse("");
            Span what = new Span(getTranslation("practices.standing." + note.standing(), since));
            what.addClassName("standing-what");
            add(what);
            Optional.ofNullable(note.reason()).ifPresent(reason -> add(new Span(reason)));
            if (note.successor() != null) {
                Anchor instead = new Anchor(
                        PracticeRoutes.page(note.successor()), Objects.requireNonNullElse(note.successorTitle(), ""));
                Optional.ofNullable(note.successorLanguage())
                        .ifPresent(language -> TextLanguage.mark(instead, language, getLocale()));
                Div line = new Div(new Span(getTranslation("practices.standing.instead")), instead);
                line.addClassNames("row", "wrap");
                add(line);
            }
        }
    }
}
