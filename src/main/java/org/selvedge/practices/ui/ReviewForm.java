package org.selvedge.practices.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.practices.ReviewAnswer;
import org.selvedge.practices.ReviewAnswers;
import org.selvedge.practices.ReviewService;
import org.selvedge.shared.ui.SaveState;
import org.selvedge.shared.ui.Submit;

/** The four questions of the network's review and the short public opinion; knows fields, not services. */
class ReviewForm extends Section {
    private static final int PAUSE_MILLIS = 1_500;
    private static final String OPINION = "opinion";

    private final Map<String, RadioButtonGroup<ReviewAnswer>> questions = new LinkedHashMap<>();
    private final TextArea opinion = new TextArea();
    private final Submit submit = new Submit();
    private final transient Function<Map<String, String>, Instant> keep;
    private final SaveState saved;

    ReviewForm(Function<Map<String, String>, Instant> keep, SaveState saved) {
        this.keep = keep;
        this.saved = saved;
        addClassNames("sheet", "stack", "decision");
        Paragraph hint = new Paragraph(getTranslation("practices.review.hint"));
        hint.addClassNames("soft", "small");
        add(new H2(getTranslation("practices.review.title")), hint);
        Stream.of("relevant", "evidence", "participatory", "transferable").forEach(this::question);
        opinion.setLabel(getTranslation("practices.review.opinion"));
        opinion.setHelperText(getTranslation("practices.review.opinion.help", ReviewService.LONGEST_OPINION));
        opinion.setMinRows(3);
        opinion.setWidthFull();
        opinion.setValueChangeMode(ValueChangeMode.TIMEOUT);
        opinion.setValueChangeTimeout(PAUSE_MILLIS);
        submit.field(OPINION, opinion);
        listen(opinion);
        add(opinion);
    }

    private void question(String name) {
        RadioButtonGroup<ReviewAnswer> question = new RadioButtonGroup<>();
        question.setLabel(getTranslation("practices.review." + name));
        question.setItems(ReviewAnswer.YES, ReviewAnswer.PARTLY, ReviewAnswer.NO);
        question.setItemLabelGenerator(answer -> getTranslation(answer.labelKey()));
        questions.put(name, question);
        submit.field(name, question);
        listen(question);
        add(question);
    }

    private void listen(AbstractField<?, ?> field) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                saved.saved(keep.apply(fields()));
            }
        });
    }

    /** {@code publish} gets answers and opinion; a refusal stands at its question. */
    ReviewForm deciding(BiConsumer<ReviewAnswers, String> publish, Runnable giveBack, Runnable decline) {
        Button yes = new Button(
                getTranslation("practices.review.publish"),
                click -> submit.call(() -> publish.accept(answers(), opinion.getValue())));
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button no = new Button(getTranslation("practices.review.giveBack.open"), click -> giveBack.run());
        Button cannot = new Button(getTranslation("practices.review.decline.open"), click -> decline.run());
        cannot.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div buttons = new Div(yes, no, cannot);
        buttons.addClassName("decision-buttons");
        add(buttons, saved);
        return this;
    }

    ReviewAnswers answers() {
        return new ReviewAnswers(
                answer("relevant"), answer("evidence"), answer("participatory"), answer("transferable"));
    }

    private @Nullable ReviewAnswer answer(String question) {
        RadioButtonGroup<ReviewAnswer> group = questions.get(question);
        return group == null ? null : group.getValue();
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        questions.forEach((name, group) -> {
            if (group.getValue() != null) {
                fields.put(name, group.getValue().name());
            }
        });
        fields.put(OPINION, opinion.getValue());
        return fields;
    }

    void show(Map<String, String> fields) {
        questions.forEach((name, group) -> {
            String answer = fields.getOrDefault(name, "");
            if (!answer.isEmpty()) {
                group.setValue(ReviewAnswer.valueOf(answer));
            }
        });
        opinion.setValue(fields.getOrDefault(OPINION, ""));
    }
}
