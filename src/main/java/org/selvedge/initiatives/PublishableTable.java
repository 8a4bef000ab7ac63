package org.selvedge.initiatives;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.InitiativeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door through which figures are shown, whatever shows them. What is hidden from an audience never leaves the
 * database for it; a test forbids any other way.
 */
@Component
@Transactional(readOnly = true)
public class PublishableTable {
    private static final String LAST_RELEASE = """
            (select r.id from figure_release r where r.initiative_id = :initiative order by r.number desc limit 1)""";

    /** What the owner counted, exactly, and whether members are shown it. */
    private static final String EXACT = """
            select f.address, f.category, f.answer, f.n, f.due_day, f.due_precision, f.at_day, f.at_precision, f.consent,
                false as hidden, c.members is not null as hidden_from_members
            from figure f left join release_cell c on c.address = f.address and c.release_id = """ + LAST_RELEASE + """

            where f.initiative_id = :initiative""";

    private static final String MEMBERS = released("members");
    private static final String OUTSIDE = released("outside");

    private static final String STRUCTURE = """
            select 'STAGE' as part, slug, position, name, null as more, null as start_day, null as start_precision
            from stage where initiative_id = :initiative
            union all
            select 'COHORT', slug, position, note, null, start_day, start_precision
            from cohort where initiative_id = :initiative
            union all
            select 'THING', slug, position, name, definition, null, null
            from indicator where initiative_id = :initiative and not of_people
            order by part, position""";

    private final JdbcClient jdbc;
    private final Clock clock;

    PublishableTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private static String released(String pattern) {
        return """
                select address, category, answer, case when %1$s is null then n end as n, due_day, due_precision,
                    at_day, at_precision, consent, %1$s is not null as hidden, false as hidden_from_members
                from release_cell where release_id = """.formatted(pattern) + LAST_RELEASE;
    }

    /** The owner sees figures as they stand, everybody else the last release. Names come in {@code language}. */
    public FigureTable show(InitiativeId initiative, FigureAudience audience, Locale language) {
        List<Part> parts = jdbc.sql(STRUCTURE)
                .param("initiative", initiative.value())
                .query((row, number) -> part(row, language))
                .list();
        LocalDate today = LocalDate.now(clock);
        Map<String, Placed> cells = new HashMap<>();
        jdbc.sql(
                        switch (audience) {
                            case OWNER -> EXACT;
                            case MEMBERS -> MEMBERS;
                            case OUTSIDE -> OUTSIDE;
                        })
                .param("initiative", initiative.value())
                .query((row, number) -> placed(row, today))
                .list()
                .forEach(placed -> cells.put(placed.address, placed));
        return new TableLayout(parts, cells, audience).table();
    }

    private static Part part(ResultSet row, Locale language) throws SQLException {
        String more = row.getString("more");
        return new Part(
                PartKind.valueOf(row.getString("part")),
                row.getString("slug"),
                LocalText.ofJson(row.getString("name")).in(language),
                more == null ? "" : LocalText.ofJson(more).in(language),
                date(row, "start"));
    }

    private static Placed placed(ResultSet row, LocalDate today) throws SQLException {
        String category = row.getString("category");
        String consent = row.getString("consent");
        return new Placed(
                row.getString("address"),
                category == null ? null : Category.valueOf(category),
                new FigureCell(
                        value(row, consent != null, today),
                        date(row, "at"),
                        consent == null ? null : Consent.valueOf(consent),
                        row.getBoolean("hidden_from_members")));
    }

    private static FigureValue value(ResultSet row, boolean byConsent, LocalDate today) throws SQLException {
        return switch (Answer.valueOf(row.getString("answer"))) {
            case NOT_APPLICABLE -> new FigureValue.NotApplicable();
            case REPORTED -> {
                if (row.getBoolean("hidden")) {
                    yield new FigureValue.Hidden(Hiding.UNSAID);
                }
                int n = row.getInt("n");
                yield byConsent ? new FigureValue.ByConsent(n) : FigureValue.of(n);
            }
            case NOT_REPORTED -> {
                RoughDate due = date(row, "due");
                if (due == null) {
                    yield new FigureValue.Unknown();
                }
                yield due.over(today) ? new FigureValue.Overdue(due) : new FigureValue.NotDueYet(due);
            }
        };
    }

    private static @Nullable RoughDate date(ResultSet row, String name) throws SQLException {
        LocalDate day = row.getObject(name + "_day", LocalDate.class);
        return day == null ? null : new RoughDate(day, RoughDate.Precision.valueOf(row.getString(name + "_precision")));
    }

    enum PartKind {
        STAGE,
        COHORT,
        THING
    }

    /** A stage, a cohort or a thing counted. */
    record Part(
            PartKind kind,
            String slug,
            String name,
            String more,
            @Nullable RoughDate start) {}

    /** A cell with its address. */
    record Placed(String address, @Nullable Category category, FigureCell cell) {}
}
