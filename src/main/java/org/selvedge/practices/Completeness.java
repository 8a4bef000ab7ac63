package org.selvedge.practices;

import static org.selvedge.practices.RecordField.COUNTRY;
import static org.selvedge.practices.RecordField.TOWN;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.shared.Typed;

/** How far a manuscript has come, to be said in words. */
public final class Completeness {
    private final Manuscript manuscript;

    private Completeness(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    public static Completeness of(Manuscript manuscript) {
        return new Completeness(manuscript);
    }

    /** The needed answers, of which the lead organisation is one that is always there. */
    public Count needed() {
        Count count = count(Stream.of(RecordField.values())
                .filter(field -> field.need() == RecordField.Need.NEEDED)
                .toList());
        return new Count(count.answered() + 1, count.of() + 1);
    }

    /** What else counts and is worth a word, by message key, as long as nothing is said of it. */
    public List<String> notYet() {
        return Stream.of(
                        missing("figures", RecordField.WHAT_CHANGED),
                        missing("costs", RecordField.TOTAL_COST, RecordField.COSTS),
                        missing("difficulties", RecordField.DIFFICULTIES, RecordField.DIFFERENTLY),
                        missing("pictures", RecordField.PICTURES))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private @Nullable String missing(String word, RecordField... fields) {
        return Stream.of(fields).noneMatch(this::answered) ? "practices.completeness.no." + word : null;
    }

    /** Pictures without words for those who do not see them; each needs some before it is submitted. */
    public int undescribed() {
        return (int) manuscript.rows(RecordField.PICTURES).stream()
                .filter(row -> Typed.saysNothing(Rows.cell(row, "alt")))
                .count();
    }

    /** The answers of one part that are needed or count. */
    public Count of(FieldGroup group) {
        Count count = count(fields(group, false));
        return group == FieldGroup.IDENTITY ? new Count(count.answered() + 1, count.of() + 1) : count;
    }

    /** How many needed answers are missing in one part. */
    public int missing(FieldGroup group) {
        Count count = count(fields(group, true));
        return count.of() - count.answered();
    }

    /** Whether anything at all is said in one part. */
    public boolean begun(FieldGroup group) {
        return Stream.of(RecordField.values())
                .filter(field -> field.group() == group)
                .anyMatch(this::answered);
    }

    private static List<RecordField> fields(FieldGroup group, boolean onlyNeeded) {
        return Stream.of(RecordField.values())
                .filter(field -> field.group() == group)
                .filter(field -> onlyNeeded
                        ? field.need() == RecordField.Need.NEEDED
                        : field.need() != RecordField.Need.OPTIONAL)
                .toList();
    }

    /** Country and town are one answer: the place. */
    private Count count(List<RecordField> fields) {
        List<RecordField> questions =
                fields.stream().filter(field -> field != TOWN).toList();
        int answered = (int) questions.stream().filter(this::said).count();
        return new Count(answered, questions.size());
    }

    private boolean said(RecordField field) {
        return field == COUNTRY ? answered(COUNTRY) && answered(TOWN) : answered(field);
    }

    private boolean answered(RecordField field) {
        return manuscript.answered(field) || (field == RecordField.PARTNERS && manuscript.yes(RecordField.NO_PARTNERS));
    }

    /** So many answers of so many. */
    public record Count(int answered, int of) {
        public boolean whole() {
            return answered == of;
        }
    }
}
