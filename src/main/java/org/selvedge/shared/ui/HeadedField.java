package org.selvedge.shared.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.FocusOption;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A large field under a label of its own, with room for something small beside it. */
abstract class HeadedField<F extends HeadedField<F, V>, V> extends AbstractCompositeField<Div, F, V>
        implements HasLabel, HasHelper, HasValidation, Focusable<F> {
    private final String labelId = "label-" + UUID.randomUUID();
    private final FieldHead head;

    HeadedField(String label, V empty) {
        super(empty);
        head = new FieldHead(label, labelId);
        getContent().add(head);
    }

    @Override
    protected Div initContent() {
        return new Div();
    }

    String labelId() {
        return labelId;
    }

    /** Something small beside the label, such as the choice who may read it. */
    @SuppressWarnings("unchecked")
    public F suffix(Component component) {
        head.suffix(component);
        return (F) this;
    }

    @Override
    public void setLabel(@Nullable String label) {
        head.label(label == null ? "" : label);
    }

    @Override
    public String getLabel() {
        return head.label();
    }

    @Override
    public void setRequiredIndicatorVisible(boolean needed) {
        head.needed(needed);
    }

    @Override
    public boolean isRequiredIndicatorVisible() {
        return head.needed();
    }

    @Override
    public abstract void focus();

    @Override
    public void focus(FocusOption... options) {
        focus();
    }
}
