package org.selvedge.practices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Year;
import org.selvedge.practices.Freshness;
import org.selvedge.practices.Keeping;
import org.selvedge.practices.KeepingService;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.shared.Moments;
import org.selvedge.shared.ui.Notices;

/** When a practice was last confirmed; for those who speak for its organisation the three answers. */
class ConfirmationBox extends Section {
    ConfirmationBox(Keeping practice, KeepingService service, Year thisYear, Runnable changed) {
        addClassNames("sheet", "confirmation");
        add(
                new H2(getTranslation("practices.confirmation.title." + practice.freshness())),
                new Paragraph(getTranslation(
                        "practices.confirmation.text." + practice.freshness(),
                        Moments.day(practice.confirmedOn(), getLocale()),
                        Moments.day(Freshness.dueOn(practice.confirmedOn()), getLocale()))));
        if (practice.mayDecide()) {
            add(answers(practice, service, thisYear, changed));
        } else if (practice.freshness() != Freshness.ENDED) {
            Paragraph others = new Paragraph(getTranslation("practices.confirmation.others"));
            others.addClassNames("soft", "small");
            add(others);
        }
    }

    private Div answers(Keeping practice, KeepingService service, Year thisYear, Runnable changed) {
        Button still = new Button(getTranslation("practices.confirmation.still"), click -> {
            service.confirm(practice.slug());
            Notices.show(getTranslation("practices.confirmation.done"));
            changed.run();
        });
        still.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Anchor update = new Anchor(
                PracticeRoutes.writing(practice.practice()), getTranslation("practices.confirmation.update"));
        update.addClassNames("btn", "quiet");
        Div ending = new Div();
        Button ended = new Button(getTranslation("practices.confirmation.ended"));
        ended.addClickListener(click -> {
            ending.removeAll();
            ending.add(new EndingForm(thisYear, month -> {
                service.end(practice.slug(), month);
                Notices.show(getTranslation("practices.confirmation.ended.done"));
                changed.run();
            }));
        });
        Div buttons = new Div(still, update);
        if (practice.freshness() != Freshness.ENDED) {
            buttons.add(ended);
        }
        buttons.addClassNames("row", "wrap");
        Div answers = new Div(buttons, ending);
        answers.addClassName("stack");
        return answers;
    }
}
