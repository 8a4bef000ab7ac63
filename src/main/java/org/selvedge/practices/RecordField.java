package org.selvedge.practices;

import static org.selvedge.practices.FieldGroup.HONEST;
import static org.selvedge.practices.FieldGroup.IDENTITY;
import static org.selvedge.practices.FieldGroup.MEDIA;
import static org.selvedge.practices.FieldGroup.MONEY;
import static org.selvedge.practices.FieldGroup.RESULTS;
import static org.selvedge.practices.FieldGroup.TRANSFER;
import static org.selvedge.practices.FieldGroup.WHAT;
import static org.selvedge.practices.FieldGroup.WHO;
import static org.selvedge.practices.FieldGroup.WHY;
import static org.selvedge.practices.RecordField.Need.COUNTS;
import static org.selvedge.practices.RecordField.Need.NEEDED;
import static org.selvedge.practices.RecordField.Need.OPTIONAL;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every question that the record of a practice asks, in the order of the form. The lead organisation is not among them:
 * it is the author's own, and the twelfth of the needed answers.
 */
public enum RecordField {
    TITLE(IDENTITY, NEEDED, Shape.line(100), null),
    TEASER(IDENTITY, NEEDED, Shape.line(300), null),
    COUNTRY(IDENTITY, NEEDED, Shape.choice(), null),
    TOWN(IDENTITY, NEEDED, Shape.line(120), null),
    SCALE(IDENTITY, COUNTS, Shape.choice(), null),
    THEMES(IDENTITY, NEEDED, Shape.choice(), null),
    TYPE(IDENTITY, COUNTS, Shape.choice(), null),
    STATUS(IDENTITY, NEEDED, Shape.choice(), null),
    /** Why it stopped; needed only then. */
    STATUS_REASON(IDENTITY, OPTIONAL, Shape.line(500), null),
    SOURCE(IDENTITY, OPTIONAL, Shape.choice(), null),
    PROBLEM(WHY, NEEDED, Shape.text(), SectionKind.PROBLEM),
    CONTEXT(WHY, COUNTS, Shape.text(), SectionKind.CONTEXT),
    OBJECTIVES(WHY, COUNTS, Shape.text(), SectionKind.OBJECTIVES),
    TARGET_GROUP(WHO, NEEDED, Shape.text(), SectionKind.TARGET_GROUP),
    /** How many, as a phrase: "120 households a year". */
    TARGET_NUMBER(WHO, OPTIONAL, Shape.line(200), SectionKind.TARGET_GROUP),
    SPECIAL_GROUPS(WHO, OPTIONAL, Shape.line(500), SectionKind.TARGET_GROUP),
    /** As lists narrow down by it; its own words stand in {@link #TARGET_GROUP}. */
    GROUPS(WHO, OPTIONAL, Shape.choice(), null),
    REACHING(WHO, COUNTS, Shape.text(), SectionKind.REACHING),
    TENANTS_PART(WHO, COUNTS, Shape.text(), SectionKind.TENANTS_PART),
    PARTNERS(
            WHO,
            NEEDED,
            Shape.rows(
                    "organisation",
                    "name",
                    "kind",
                    "role",
                    "contribution",
                    "amount",
                    "from",
                    "to",
                    "cited-link",
                    "cited-on"),
            null),
    /** {@code yes} where the answer to "which partners?" is "none". */
    NO_PARTNERS(WHO, OPTIONAL, Shape.choice(), null),
    STAFF(WHO, COUNTS, Shape.text(), SectionKind.STAFF),
    WHAT_WAS_DONE(WHAT, NEEDED, Shape.text(), SectionKind.WHAT_WAS_DONE),
    PHASES(WHAT, COUNTS, Shape.rows("name", "start", "end", "text"), SectionKind.PHASES),
    METHODS(WHAT, COUNTS, Shape.text(), SectionKind.METHODS),
    REQUIREMENTS(WHAT, COUNTS, Shape.text(), SectionKind.REQUIREMENTS),
    STARTED(MONEY, OPTIONAL, Shape.month(), null),
    ENDED(MONEY, OPTIONAL, Shape.month(), null),
    CURRENCY(MONEY, OPTIONAL, Shape.line(3), SectionKind.COSTS),
    TOTAL_COST(MONEY, COUNTS, Shape.line(40), SectionKind.COSTS),
    /** What the total covers, as a phrase: "2023 to 2025". */
    COST_PERIOD(MONEY, OPTIONAL, Shape.line(100), SectionKind.COSTS),
    /** A year. */
    RUNNING_COST(MONEY, OPTIONAL, Shape.line(40), SectionKind.COSTS),
    COSTS(MONEY, OPTIONAL, Shape.text(), SectionKind.COSTS),
    FUNDING(MONEY, COUNTS, Shape.rows("funder", "kind", "amount"), SectionKind.FUNDING),
    WHAT_CHANGED(RESULTS, NEEDED, Shape.text(), SectionKind.WHAT_CHANGED),
    QUOTATION(RESULTS, OPTIONAL, Shape.text(), SectionKind.QUOTATION),
    /** {@code yes} where the quoted person agreed. */
    QUOTATION_CONSENT(RESULTS, OPTIONAL, Shape.choice(), null),
    DIFFICULTIES(HONEST, COUNTS, Shape.rows("difficulty", "answer"), SectionKind.DIFFICULTIES),
    DIFFERENTLY(HONEST, COUNTS, Shape.text(), SectionKind.DIFFERENTLY),
    SUCCESS_FACTORS(HONEST, COUNTS, Shape.text(), SectionKind.SUCCESS_FACTORS),
    TIPS(TRANSFER, NEEDED, Shape.text(), SectionKind.TIPS),
    TRANSFER_TEXT(TRANSFER, COUNTS, Shape.text(), SectionKind.TRANSFER),
    OFFER(TRANSFER, COUNTS, Shape.text(), SectionKind.OFFER),
    PICTURES(
            MEDIA,
            OPTIONAL,
            Shape.rows("file", "alt", "caption", "credit", "people", "consent", "consent-until"),
            null),
    VIDEO(MEDIA, OPTIONAL, Shape.rows("link", "poster", "caption", "transcript", "language"), null),
    ATTACHMENTS(MEDIA, OPTIONAL, Shape.rows("file", "title", "language", "audience"), null);

    private final FieldGroup group;
    private final Need need;
    private final Shape shape;
    private final @Nullable SectionKind section;

    RecordField(FieldGroup group, Need need, Shape shape, @Nullable SectionKind section) {
        this.group = group;
        this.need = need;
        this.shape = shape;
        this.section = section;
    }

    public FieldGroup group() {
        return group;
    }

    public Need need() {
        return need;
    }

    public Shape shape() {
        return shape;
    }

    /** The section of the page that this answer becomes part of; its audience is that section's. */
    public Optional<SectionKind> section() {
        return Optional.ofNullable(section);
    }

    /** As manuscripts, remarks and refusals name it: {@code what-was-done}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<RecordField> of(String key) {
        return Stream.of(values()).filter(field -> field.key().equals(key)).findFirst();
    }

    public String labelKey() {
        return "practices.RecordField." + name();
    }

    /** What to write, in a sentence. */
    public String helpKey() {
        return labelKey() + ".help";
    }

    /** How somebody might answer. */
    public String exampleKey() {
        return labelKey() + ".example";
    }

    /** What an answer is for. */
    public enum Need {
        /** Nothing is submitted without it. */
        NEEDED,
        /** Counts towards completeness. */
        COUNTS,
        OPTIONAL
    }

    /**
     * How an answer looks. Rows are kept as a JSON array of objects with these columns, all of them strings.
     *
     * @param longest of a line or text in code points, 0 where it does not apply
     */
    public record Shape(Form form, int longest, List<String> columns) {
        static final int LONGEST_TEXT = 20_000;

        static Shape line(int longest) {
            return new Shape(Form.LINE, longest, List.of());
        }

        static Shape text() {
            return new Shape(Form.TEXT, LONGEST_TEXT, List.of());
        }

        static Shape choice() {
            return new Shape(Form.CHOICE, 0, List.of());
        }

        static Shape month() {
            return new Shape(Form.MONTH, 0, List.of());
        }

        static Shape rows(String... columns) {
            return new Shape(Form.ROWS, 0, List.of(columns));
        }
    }

    public enum Form {
        /** One line of plain text. */
        LINE,
        /** Markdown. */
        TEXT,
        /** Constants of an enum or codes, several divided by commas. */
        CHOICE,
        /** {@code 2023-01}. */
        MONTH,
        ROWS
    }
}
