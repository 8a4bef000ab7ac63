package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A control for one answer, which it shows and says as a manuscript keeps it.
 *
 * @param said what is wrong with an answer, in a sentence; empty where nothing is
 */
record AnswerInput<V>(
        HasValue<?, V> field, Function<V, String> write, Function<String, V> read, UnaryOperator<String> said) {

    static <C extends Component & HasValue<?, V>, V> AnswerInput<V> of(
            C field, Function<V, String> write, Function<String, V> read) {
        return new AnswerInput<>(field, write, read, answer -> "");
    }

    Component component() {
        return (Component) field;
    }

    String answer() {
        return field.isEmpty() ? "" : write.apply(field.getValue());
    }

    void show(String answer) {
        if (answer.isEmpty()) {
            field.clear();
        } else {
            field.setValue(read.apply(answer));
        }
        refuse(said.apply(answer));
    }

    /** {@code changed} runs whenever the person changed something, at most two seconds behind. */
    void onChange(Runnable changed) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                refuse(said.apply(answer()));
                changed.run();
            }
        });
    }

    /** A sentence at the field; an empty one takes it away. */
    void refuse(String sentence) {
        if (field instanceof HasValidation validated) {
            validated.setErrorMessage(sentence);
            validated.setInvalid(!sentence.isEmpty());
        }
    }

    void focus() {
        component().scrollIntoView();
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    void readOnly() {
        if (field instanceof HasValueAndElement<?, ?> editable) {
            editable.setReadOnly(true);
        }
    }
}
