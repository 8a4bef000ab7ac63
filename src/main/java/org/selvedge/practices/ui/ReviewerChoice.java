package org.selvedge.practices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.ReviewService;
import org.selvedge.practices.Reviewer;
import org.selvedge.practices.VersionReading;
import org.selvedge.security.PersonId;
import org.selvedge.shared.Refusal;
import org.selvedge.shared.ui.Submit;

/** The office gives a version to a reviewer: somebody of another organisation, found by name. */
class ReviewerChoice extends Section {
    ReviewerChoice(VersionReading version, ReviewService reviews, Consumer<PersonId> name) {
        addClassNames("sheet", "stack", "decision");
        VersionReading.ReviewFacts facts = version.review();
        String now = facts == null ? null : facts.reviewer();
        Paragraph hint = new Paragraph(
                now == null
                        ? getTranslation("practices.review.name.hint")
                        : getTranslation("practices.review.name.now", now));
        hint.addClassNames("soft", "small");
        add(new H2(getTranslation("practices.review.name.title")), hint);
        if (facts != null && facts.reason() != null) {
            Paragraph why = new Paragraph(facts.reason());
            why.addClassName("question");
            add(why);
        }
        ComboBox<Reviewer> reviewer = choice(version.practice(), reviews);
        Submit submit = new Submit().field("reviewer", reviewer);
        Button give = new Button(
                getTranslation("practices.review.name.button"),
                click -> submit.call(() -> {
                    if (reviewer.getValue() == null) {
                        throw Refusal.of("reviewer", "practices.review.reviewer.missing");
                    }
                    name.accept(reviewer.getValue().person());
                }));
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(give);
        buttons.addClassName("decision-buttons");
        add(reviewer, buttons);
    }

    private ComboBox<Reviewer> choice(PracticeId practice, ReviewService reviews) {
        ComboBox<Reviewer> choice = new ComboBox<>(getTranslation("practices.review.reviewer"));
        choice.setItemLabelGenerator(
                each -> getTranslation("practices.review.reviewer.item", each.name(), each.organisation()));
        choice.setItems(query ->
                reviews
                        .candidates(practice, query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                        .stream());
        choice.setWidthFull();
        return choice;
    }
}
