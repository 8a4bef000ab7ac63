package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.selvedge.practices.RecordField;

/** One question with its answer; in the margin who reads it, an example, and who else is at it. */
class AnswerBlock extends Div {
    private final RecordField field;
    private final AnswerInput<?> input;
    private final Div notes = new Div();
    private final Div main = new Div();
    private final Div margin = new Div();
    private final Span presence = new Span();
    private boolean editing;

    /** {@code moved} runs when the person comes to this field (true) or leaves it. */
    AnswerBlock(RecordField field, AnswerInput<?> input, Consumer<Boolean> moved) {
        this.field = field;
        this.input = input;
        addClassName("answer");
        setId("answer-" + field.key());
        main.add(notes, input.component());
        main.addClassName("answer-main");
        notes.addClassName("answer-notes");
        margin.addClassName("answer-margin");
        presence.addClassNames("answer-presence", "small");
        presence.getElement().setAttribute("role", "status");
        margin.add(presence);
        String example = getTranslation(field.exampleKey());
        if (!example.isEmpty()) {
            Paragraph words = new Paragraph(new Span(getTranslation("practices.writing.example")), new Span(example));
            words.addClassNames("answer-example", "small");
            margin.add(words);
        }
        add(main, margin);
        main.getElement().addEventListener("focusin", event -> {
            editing = true;
            moved.accept(true);
        });
        main.getElement().addEventListener("focusout", event -> {
            editing = false;
            moved.accept(false);
        });
    }

    RecordField field() {
        return field;
    }

    AnswerInput<?> input() {
        return input;
    }

    /** Somebody types here, or has a choice to make: nothing is changed under their hands. */
    boolean busy() {
        return editing || notes.getComponentCount() > 0;
    }

    /** Before the field, such as remarks about it. */
    void above(Component component) {
        main.addComponentAsFirst(component);
    }

    void beside(Component component) {
        margin.addComponentAsFirst(component);
    }

    void presence(String words) {
        presence.setText(words);
    }

    /** Somebody else wrote here meanwhile: their text is offered, not put under the person's hands. */
    void noteTheirs(String who, String when, Runnable shown) {
        notes.removeAll();
        Button show = new Button(getTranslation("practices.writing.theirs.show"), click -> {
            notes.removeAll();
            shown.run();
        });
        show.addThemeVariants(ButtonVariant.SMALL);
        Div note = new Div(new Span(getTranslation("practices.writing.theirs", who, when)), show);
        note.addClassNames("answer-note", "small");
        note.getElement().setAttribute("role", "status");
        notes.add(note);
    }

    void ask(Component choice) {
        notes.removeAll();
        notes.add(choice);
    }

    void settled() {
        notes.removeAll();
    }
}
