package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.selvedge.practices.PracticeCard;
import org.selvedge.practices.PracticeStatus;
import org.selvedge.practices.PracticeType;
import org.selvedge.practices.Shelf;
import org.selvedge.shared.Moments;
import org.selvedge.shared.ui.Tag;

/** How fresh a practice in a list is, who takes it up, and what one should know of it before opening it. */
class PracticeFactsLine extends Div {
    PracticeFactsLine(PracticeCard card, LocalDate today, Component... before) {
        addClassName("facts-line");
        add(before);
        String confirmed = Moments.day(card.confirmedOn(), getLocale());
        if (card.confirmationDue(today)) {
            add(new Tag(getTranslation("practices.card.due", confirmed), Tag.Kind.WAIT));
        } else {
            add(new Span(getTranslation("practices.card.confirmed", confirmed)));
        }
        if (card.takenUp() > 0) {
            add(new Span(getTranslation("practices.card.takenUp", card.takenUp())));
        }
        if (card.type() == PracticeType.DID_NOT_WORK) {
            add(new Tag(getTranslation(PracticeType.DID_NOT_WORK.labelKey()), Tag.Kind.PLAIN));
        }
        if (card.status() == PracticeStatus.STOPPED) {
            add(new Tag(getTranslation(card.status().labelKey()), Tag.Kind.PLAIN));
        }
        if (card.shelf() == Shelf.MEMBERS) {
            add(new Tag(getTranslation(card.shelf().labelKey()), Tag.Kind.PLAIN));
        }
    }
}
