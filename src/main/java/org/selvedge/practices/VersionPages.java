package org.selvedge.practices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
