package org.selvedge.practices;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.Audience;
import org.selvedge.security.PersonId;
import org.selvedge.shared.Typed;

/**
 * What has been written of a version so far, field by field. Fields are named by {@link RecordField#key()}; the audience
 * of a section stands under {@code audience.<section>}.
 */
public record Manuscript(Map<String, Entry> entries) {
    public Manuscript {
        entries = Map.copyOf(entries);
    }

    /**
     * One answer.
     *
     * @param revision counts its changes; what is saved must name the revision it was written on
     * @param by who changed it last; null for what the portal filled in
     */
    public record Entry(
            String value, int revision, @Nullable PersonId by, Instant at) {}

    public static Manuscript blank() {
        return new Manuscript(Map.of());
    }

    public static String audienceKey(SectionKind section) {
        return "audience." + section.key();
    }

    /** The answer as it was written, without blanks around it; empty where there is none. */
    public String text(RecordField field) {
        return value(field.key()).strip();
    }

    public boolean answered(RecordField field) {
        return field.shape().form() == RecordField.Form.ROWS ? !rows(field).isEmpty() : !Typed.saysNothing(text(field));
    }

    public boolean yes(RecordField field) {
        return text(field).equals("yes");
    }

    /** Rows that say anything. */
    public List<Map<String, String>> rows(RecordField field) {
        return Rows.read(value(field.key())).stream()
                .filter(row -> row.values().stream().anyMatch(cell -> !Typed.saysNothing(cell)))
                .toList();
    }

    public Optional<YearMonth> month(RecordField field) {
        return Rows.month(text(field));
    }

    public <E extends Enum<E>> Optional<E> constant(Class<E> type, RecordField field) {
        String name = text(field);
        return Stream.of(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    public List<Theme> themes() {
        return Arrays.stream(text(RecordField.THEMES).split(","))
                .flatMap(key -> Theme.of(key.strip()).stream())
                .distinct()
                .toList();
    }

    public List<TargetGroup> groups() {
        return TargetGroup.read(text(RecordField.GROUPS));
    }

    /** The language it is written in; a portal's own until somebody says otherwise. */
    public Locale source() {
        String code = text(RecordField.SOURCE);
        return code.isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(code);
    }

    public Audience audience(SectionKind section) {
        String chosen = value(audienceKey(section));
        return Stream.of(Audience.values())
                .filter(audience -> audience.name().equals(chosen))
                .findFirst()
                .orElseGet(section::usualAudience);
    }

    private String value(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value).orElse("");
    }

    /** A day as {@code 2023-01-15}; empty where it is none. */
    static Optional<LocalDate> day(String written) {
        try {
            return written.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
