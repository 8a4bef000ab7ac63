package org.selvedge.practices;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.organisations.OrganisationKind;
import org.selvedge.organisations.OrganisationName;
import org.selvedge.practices.PracticeContent.PartnerContent;
import org.selvedge.practices.PracticeContent.SectionContent;
import org.selvedge.practices.PracticeContent.Words;
import org.selvedge.security.OrganisationId;
import org.selvedge.shared.Refusal;
import org.selvedge.shared.Typed;
import org.springframework.stereotype.Component;

/** Makes the typed content of a version from its manuscript; refuses, at its field, what the checklist finds. */
@Component
class ContentOf {
    private final OrganisationDirectory organisations;

    ContentOf(OrganisationDirectory organisations) {
        this.organisations = organisations;
    }

    PracticeContent manuscript(Manuscript manuscript) {
        List<Gap> gaps = Checklist.gaps(manuscript);
        if (!gaps.isEmpty()) {
            Gap first = gaps.getFirst();
            throw Refusal.of(first.field(), first.key(), first.arguments());
        }
        String source = manuscript.source().getLanguage();
        return new PracticeContent(
                manuscript.constant(PracticeType.class, RecordField.TYPE).orElse(null),
                manuscript
                        .constant(PracticeStatus.class, RecordField.STATUS)
                        .orElseThrow(() -> Refusal.of(RecordField.STATUS.key(), "practices.gap.missing")),
                manuscript.constant(Scale.class, RecordField.SCALE).orElse(null),
                manuscript.text(RecordField.COUNTRY),
                line(manuscript, RecordField.TOWN),
                source,
                manuscript.month(RecordField.STARTED).orElse(null),
                manuscript.month(RecordField.ENDED).orElse(null),
                manuscript.themes(),
                Map.of(source, words(manuscript)),
                sections(manuscript, source),
                partners(manuscript),
                manuscript.groups());
    }

    private static Words words(Manuscript manuscript) {
        String reason = line(manuscript, RecordField.STATUS_REASON);
        return new Words(
                line(manuscript, RecordField.TITLE),
                line(manuscript, RecordField.TEASER),
                reason.isEmpty() ? null : reason,
                null);
    }

    private static List<SectionContent> sections(Manuscript manuscript, String source) {
        return SectionWriter.sections(manuscript).entrySet().stream()
                .map(section -> new SectionContent(
                        section.getKey(),
                        manuscript.audience(section.getKey()),
                        Map.of(source, Typed.text(section.getValue()))))
                .toList();
    }

    /** The partners that a manuscript names; without any where it says that there are none. */
    List<PartnerContent> partners(Manuscript manuscript) {
        if (manuscript.yes(RecordField.NO_PARTNERS)) {
            return List.of();
        }
        List<Map<String, String>> rows = manuscript.rows(RecordField.PARTNERS);
        Map<OrganisationId, OrganisationName> names = organisations.names(rows.stream()
                .map(ContentOf::organisation)
                .flatMap(Optional::stream)
                .toList());
        return rows.stream()
                .map(row -> partner(
                        row,
                        organisation(row).map(names::get),
                        manuscript.source().getLanguage()))
                .toList();
    }

    private static PartnerContent partner(
            Map<String, String> row, Optional<OrganisationName> organisation, String source) {
        return new PartnerContent(
                organisation.map(OrganisationName::id).orElse(null),
                organisation.map(OrganisationName::name).orElseGet(() -> Typed.line(Rows.cell(row, "name"))),
                organisation.map(OrganisationName::kind).orElseGet(() -> kind(row)),
                false,
                said(row, "cited-link"),
                citedOn(row),
                month(row, "from"),
                month(row, "to"),
                said(row, "amount"),
                Map.of(source, new PartnerWords(said(row, "role"), said(row, "contribution"))));
    }

    private static OrganisationKind kind(Map<String, String> row) {
        String kind = Rows.cell(row, "kind");
        return kind.isEmpty() ? OrganisationKind.ASSOCIATION : OrganisationKind.valueOf(kind);
    }

    private static Optional<OrganisationId> organisation(Map<String, String> row) {
        try {
            String id = Rows.cell(row, "organisation");
            return id.isEmpty() ? Optional.empty() : Optional.of(new OrganisationId(UUID.fromString(id)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static @Nullable YearMonth month(Map<String, String> row, String column) {
        return Rows.month(Rows.cell(row, column)).orElse(null);
    }

    private static @Nullable LocalDate citedOn(Map<String, String> row) {
        return Manuscript.day(Rows.cell(row, "cited-on")).orElse(null);
    }

    private static @Nullable String said(Map<String, String> row, String column) {
        String cell = Typed.line(Rows.cell(row, column));
        return cell.isEmpty() ? null : cell;
    }

    private static String line(Manuscript manuscript, RecordField field) {
        return Typed.line(manuscript.text(field));
    }
}
