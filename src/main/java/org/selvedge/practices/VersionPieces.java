package org.selvedge.practices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.practices.VersionReading.Piece;

/** Takes a version apart into the answers that somebody can remark on, each beside what the version before said. */
final class VersionPieces {
    private static final List<RecordField> FACTS = List.of(
            RecordField.TITLE,
            RecordField.TEASER,
            RecordField.COUNTRY,
            RecordField.TOWN,
            RecordField.THEMES,
            RecordField.GROUPS,
            RecordField.TYPE,
            RecordField.STATUS,
            RecordField.STATUS_REASON,
            RecordField.SCALE,
            RecordField.STARTED,
            RecordField.ENDED);

    private final PracticeVersion now;
    private final @Nullable PracticeVersion before;
    private final List<Piece> pieces = new ArrayList<>();

    private VersionPieces(PracticeVersion now, @Nullable PracticeVersion before) {
        this.now = now;
        this.before = before;
    }

    /** Everything that is said now, or was said before; sections of both versions come along. */
    static List<Piece> of(PracticeVersion now, @Nullable PracticeVersion before, List<PracticeSection> sections) {
        return new VersionPieces(now, before).all(sections);
    }

    private List<Piece> all(List<PracticeSection> sections) {
        FACTS.forEach(this::fact);
        Map<SectionKind, PracticeSection> today = ofVersion(sections, now);
        Map<SectionKind, PracticeSection> then = before == null ? Map.of() : ofVersion(sections, before);
        for (SectionKind kind : SectionKind.values()) {
            section(kind, today.get(kind), then.get(kind));
        }
        return List.copyOf(pieces);
    }

    private static Map<SectionKind, PracticeSection> ofVersion(
            List<PracticeSection> sections, PracticeVersion version) {
        return sections.stream()
                .filter(section -> section.version().equals(version))
                .collect(Collectors.toMap(PracticeSection::kind, Function.identity()));
    }

    private void fact(RecordField field) {
        String said = value(field, now);
        String earlier = before == null ? null : value(field, before);
        if (!said.isEmpty() || earlier != null && !earlier.isEmpty()) {
            pieces.add(new Piece(field, null, null, said, earlier, before != null));
        }
    }

    private void section(SectionKind kind, @Nullable PracticeSection said, @Nullable PracticeSection earlier) {
        if (said == null && earlier == null) {
            return;
        }
        pieces.add(new Piece(
                field(kind),
                said == null ? null : said.audience(),
                earlier == null ? null : earlier.audience(),
                body(said),
                earlier == null ? null : body(earlier),
                before != null));
    }

    private static String body(@Nullable PracticeSection section) {
        return section == null
                ? ""
                : section.bodies().getOrDefault(section.version().source(), "");
    }

    /** The field at which one remarks on a section: the one that bears its name. */
    static RecordField field(SectionKind kind) {
        return kind == SectionKind.TRANSFER ? RecordField.TRANSFER_TEXT : RecordField.valueOf(kind.name());
    }

    private static String value(RecordField field, PracticeVersion version) {
        VersionFacts facts = version.facts();
        PracticeText text = Objects.requireNonNull(version.texts().get(version.source()));
        return switch (field) {
            case TITLE -> text.title();
            case TEASER -> text.teaser();
            case STATUS_REASON -> Objects.requireNonNullElse(text.statusReason(), "");
            case COUNTRY -> Objects.requireNonNullElse(facts.country(), "");
            case TOWN -> Objects.requireNonNullElse(facts.town(), "");
            case THEMES -> version.themes().stream().map(Theme::key).collect(Collectors.joining(","));
            case GROUPS -> TargetGroup.write(facts.groups());
            case TYPE -> name(facts.type());
            case STATUS -> name(facts.status());
            case SCALE -> name(facts.scale());
            case STARTED -> facts.started().map(Object::toString).orElse("");
            case ENDED -> facts.ended().map(Object::toString).orElse("");
            default -> "";
        };
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }

    /** The language in which a version is written. */
    static Locale language(PracticeVersion version) {
        return Locale.forLanguageTag(version.source());
    }

    /** What a version is compared with: the one it started from. */
    static Optional<PracticeVersion> before(PracticeVersion version, List<PracticeVersion> all) {
        Integer base = version.origin().base();
        return Stream.ofNullable(base)
                .flatMap(number -> all.stream().filter(each -> each.number() == number))
                .findFirst();
    }
}
