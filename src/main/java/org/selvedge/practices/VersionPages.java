package org.selvedge.practices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.organisations.OrganisationName;
import org.selvedge.security.OrganisationId;
import org.selvedge.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts a practice's history and its earlier versions together. */
@Component
class VersionPages {
    static final int PAGE_SIZE = 30;
    private static final int MOST_COMPARED = 200;

    private final VersionRows rows;
    private final PracticePages pages;
    private final PracticeBriefs briefs;
    private final Slugs slugs;
    private final OrganisationDirectory organisations;
    private final JdbcClient jdbc;

    VersionPages(
            VersionRows rows,
            PracticePages pages,
            PracticeBriefs briefs,
            Slugs slugs,
            OrganisationDirectory organisations,
            JdbcClient jdbc) {
        this.rows = rows;
        this.pages = pages;
        this.briefs = briefs;
        this.slugs = slugs;
        this.organisations = organisations;
        this.jdbc = jdbc;
    }

    /** A former address finds it as well; hidden is missing. */
    VersionRows.Subject subject(String slug, Sight sight) {
        return rows.subject(slug, sight)
                .or(() -> slugs.now(slug).flatMap(now -> rows.subject(now, sight)))
                .orElseThrow(NotFound::new);
    }

    VersionPage page(VersionRows.Subject subject, int number, Sight sight, Locale language) {
        VersionRows.LineRow line = rows.line(subject.practice(), number, sight).orElseThrow(NotFound::new);
        PracticePage page = pages.page(
                rows.texts(subject.practice(), number, sight),
                language,
                (version, languages) -> rows.sections(version, languages, sight),
                version -> rows.partners(version, sight));
        return new VersionPage(page, line.acceptedOn(), subject.today(), line.open(), line.takenBack());
    }

    /** Older beside newer, whichever was asked for first; without a question, today's beside the one before. */
    VersionComparison compared(
            VersionRows.Subject subject, @Nullable Integer one, @Nullable Integer other, Sight sight, Locale language) {
        PracticeId practice = subject.practice();
        List<VersionRows.LineRow> lines = rows.lines(practice, sight, 0, MOST_COMPARED);
        List<Integer> numbers = lines.stream().map(VersionRows.LineRow::number).toList();
        int right = other != null ? other : subject.today();
        int left = one != null
                ? one
                : numbers.stream().filter(number -> number < right).findFirst().orElse(right);
        VersionRows.LineRow older = line(lines, Math.min(left, right));
        VersionRows.LineRow newer = line(lines, Math.max(left, right));
        List<PracticeRow> texts = rows.texts(practice, new HashSet<>(List.of(older.number(), newer.number())), sight);
        Set<VersionId> ids = texts.stream().map(PracticeRow::versionId).collect(Collectors.toSet());
        Map<VersionId, List<PracticeRows.SectionRow>> sections =
                rows.sections(ids, Comparison.languages(texts, language), sight);
        return Comparison.of(
                read(older, newer.id(), texts, sections, sight),
                read(newer, older.id(), texts, sections, sight),
                language,
                numbers);
    }

    private static VersionRows.LineRow line(List<VersionRows.LineRow> lines, int number) {
        return lines.stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Comparison.Read read(
            VersionRows.LineRow line,
            VersionId beside,
            List<PracticeRow> texts,
            Map<VersionId, List<PracticeRows.SectionRow>> sections,
            Sight sight) {
        return new Comparison.Read(
                line,
                texts.stream().filter(text -> text.version() == line.number()).toList(),
                sections.getOrDefault(line.id(), List.of()),
                rows.partners(line.id(), beside, sight));
    }

    VersionHistory history(VersionRows.Subject subject, int page, Sight sight, Locale language) {
        List<VersionRows.LineRow> lines =
                rows.lines(subject.practice(), sight, Math.max(0, page) * PAGE_SIZE, PAGE_SIZE + 1);
        PracticeBrief brief = briefs.of(subject.practice()).orElseThrow(NotFound::new);
        Keepers keepers = keepers(subject);
        return new VersionHistory(
                subject.practice(),
                subject.slug(),
                brief.title(language),
                brief.languageFor(language),
                subject.owner(),
                subject.today(),
                lines.stream().limit(PAGE_SIZE).map(keepers::line).toList(),
                Math.max(0, page),
                lines.size() > PAGE_SIZE);
    }

    /** Which organisations opened the gates of each version. */
    private Keepers keepers(VersionRows.Subject subject) {
        Map<VersionId, OrganisationId> approved = new HashMap<>();
        Map<VersionId, OrganisationId> reviewed = new HashMap<>();
        jdbc.sql("""
                        select st.version_id, st.action, pe.organisation_id
                        from practice_step st join person pe on pe.id = st.actor_id
                        where st.practice_id = :practice and st.action in ('approve', 'review') order by st.at""")
                .param("practice", subject.practice().value())
                .query((row, number) -> (row.getString("action").equals(VersionAction.APPROVE.key())
                                ? approved
                                : reviewed)
                        .put(
                                new VersionId(UUID.fromString(row.getString("version_id"))),
                                new OrganisationId(UUID.fromString(row.getString("organisation_id")))))
                .list();
        List<OrganisationId> named = new ArrayList<>(List.of(subject.owner()));
        Stream.of(approved, reviewed).forEach(gate -> named.addAll(gate.values()));
        return new Keepers(subject.owner(), approved, reviewed, organisations.names(named));
    }

    private record Keepers(
            OrganisationId owner,
            Map<VersionId, OrganisationId> approved,
            Map<VersionId, OrganisationId> reviewed,
            Map<OrganisationId, OrganisationName> names) {

        VersionHistory.Line line(VersionRows.LineRow row) {
            return new VersionHistory.Line(
                    row.number(),
                    row.acceptedOn(),
                    row.note(),
                    row.small(),
                    row.takenBack(),
                    Optional.ofNullable(name(approved.getOrDefault(row.id(), owner)))
                            .orElse(""),
                    name(reviewed.get(row.id())));
        }

        private @Nullable String name(@Nullable OrganisationId id) {
            OrganisationName name = id == null ? null : names.get(id);
            return name == null ? null : name.name();
        }
    }
}
