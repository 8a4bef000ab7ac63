package org.selvedge.inquiries.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.selvedge.people.Draft;
import org.selvedge.people.DraftService;
import org.selvedge.shared.Moments;

/** Keeps what is being typed, two seconds behind at most, and says when it last did so. */
class DraftKeeper extends Span {
    private static final int MILLIS = 1_500;

    private final transient DraftService drafts;
    private final ZoneId zone;
    private final Map<String, TextFieldBase<?, String>> fields = new LinkedHashMap<>();
    private String place = "";

    DraftKeeper(DraftService drafts, ZoneId zone) {
        this.drafts = drafts;
        this.zone = zone;
        addClassNames("draft-status", "soft", "small");
    }

    void watch(String name, TextFieldBase<?, String> field) {
        fields.put(name, field);
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(MILLIS);
        field.addValueChangeListener(this::typed);
    }

    /** From now on texts are kept here; what was kept before is put into the fields. */
    void open(String draftPlace) {
        place = draftPlace;
        setText("");
        Optional<Draft> draft = drafts.find(place);
        fields.forEach((name, field) ->
                draft.map(Draft::fields).map(kept -> kept.get(name)).ifPresent(field::setValue));
        draft.ifPresent(kept -> say("inquiries.write.restored", Moments.minute(kept.savedAt(), getLocale(), zone)));
    }

    /** The service has sent and discarded it. */
    void sent() {
        setText("");
    }

    private void typed(AbstractField.ComponentValueChangeEvent<?, String> event) {
        if (!event.isFromClient()) {
            return;
        }
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((name, field) -> values.put(name, field.getValue()));
        if (values.values().stream().allMatch(String::isBlank)) {
            drafts.discard(place);
            setText("");
        } else {
            Instant saved = drafts.save(place, values);
            say("inquiries.write.saved", Moments.time(saved, getLocale(), zone));
        }
    }

    private void say(String key, String when) {
        setText(getTranslation(key, when));
    }
}
