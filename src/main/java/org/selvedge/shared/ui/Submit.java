package org.selvedge.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasValidation;
import java.util.HashMap;
import java.util.Map;
import org.selvedge.shared.Refusal;

/** Hands a form's values to a service; a refusal that names a field lands at that field, any other goes on. */
public final class Submit {
    private final Map<String, HasValidation> fields = new HashMap<>();

    /** {@code name} is the one that refusals use. */
    public Submit field(String name, HasValidation field) {
        fields.put(name, field);
        return this;
    }

    /** The same for a button that is disabled by its click, so that a second click comes to nothing. */
    public boolean once(HasEnabled button, Runnable service) {
        try {
            return call(service);
        } finally {
            button.setEnabled(true);
        }
    }

    /** Runs the call; true when nothing was refused. */
    public boolean call(Runnable service) {
        fields.values().forEach(field -> {
            field.setInvalid(false);
            field.setErrorMessage("");
        });
        try {
            service.run();
            return true;
        } catch (Refusal refusal) {
            HasValidation field = refusal.field().map(fields::get).orElse(null);
            if (!(field instanceof Component component)) {
                throw refusal;
            }
            field.setErrorMessage(component.getTranslation(refusal.key(), refusal.arguments()));
            field.setInvalid(true);
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
            return false;
        }
    }
}
