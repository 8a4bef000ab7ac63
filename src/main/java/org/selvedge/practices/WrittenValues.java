package org.selvedge.practices;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.selvedge.security.Audience;
import org.selvedge.shared.Refusal;
import org.springframework.stereotype.Component;

/** What can be kept as an answer at all. Too long for readers is kept and said; too long for anybody is refused. */
@Component
class WrittenValues {
    static final int MOST_CHARACTERS = 200_000;

    private static final String AUDIENCE = "audience.";

    void check(String field, String value) {
        if (value.length() > MOST_CHARACTERS) {
            throw Refusal.of(field, "practices.writing.tooLong", MOST_CHARACTERS);
        }
        if (field.startsWith(AUDIENCE)) {
            audience(field, value);
        } else {
            answer(field, value);
        }
    }

    private static void audience(String field, String value) {
        boolean section = SectionKind.of(field.substring(AUDIENCE.length())).isPresent();
        boolean known =
                Stream.of(Audience.values()).anyMatch(each -> each.name().equals(value));
        if (!section || !known) {
            throw Refusal.of(field, "practices.gap.choice");
        }
    }

    private static void answer(String key, String value) {
        RecordField field = RecordField.of(key).orElseThrow(() -> Refusal.of(key, "practices.gap.choice"));
        if (field.shape().form() == RecordField.Form.ROWS && !value.isBlank()) {
            List<Map<String, String>> rows = Rows.read(value);
            if (rows.isEmpty()) {
                throw Refusal.of(key, "practices.gap.choice");
            }
            if (rows.size() > Rows.MOST) {
                throw Refusal.of(key, "practices.gap.rows", Rows.MOST);
            }
        }
    }
}
