package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Consumer;
import org.selvedge.practices.RecordField;
import org.selvedge.practices.Saving;
import org.selvedge.shared.Moments;
import org.selvedge.shared.ui.ConflictBox;

/** Two answers to one question, side by side in words; whatever is chosen comes back as an answer. */
record ConflictChoice(RecordField field, String mine, Saving.Conflict conflict) {
    ConflictBox box(Component screen, Locale language, Locale written, ZoneId zone, Consumer<String> decided) {
        return new ConflictBox(
                        screen.getTranslation(field.labelKey()),
                        AnswerWords.of(field, mine, screen, language),
                        AnswerWords.of(field, conflict.theirs(), screen, language),
                        conflict.who(),
                        Moments.time(conflict.when(), language, zone),
                        (choice, text) -> decided.accept(
                                switch (choice) {
                                    case MINE -> mine;
                                    case THEIRS -> conflict.theirs();
                                    case BOTH -> AnswerWords.both(field, mine, conflict.theirs());
                                }))
                .lang(written);
    }
}
