package org.selvedge.initiatives;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.organisations.OrganisationName;
import org.selvedge.practices.PracticeId;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What pages need of initiatives, no more columns than they show. No figures: those come through one door. */
@Component
class InitiativeQueries {
    private static final String ROW = """
            select i.id, i.slug, i.name, i.owner_id, i.practice_id, coalesce(r.number, 0) as number, r.released_at,
                (select count(*) from cohort c where c.initiative_id = i.id) as cohorts,
                (select count(distinct g.partner_id) from contribution g
                    where g.initiative_id = i.id and g.partner_id <> i.owner_id) as partners,
                exists (select 1 from partnership p where p.partner_id = :home and p.initiative_id = i.id
                    and p.from_day <= :today and (p.to_day is null or p.to_day >= :today)) as takes_part
            from initiative i left join figure_release r on r.initiative_id = i.id
                and r.number = (select max(n.number) from figure_release n where n.initiative_id = i.id)
            """;

    private static final String GIVEN = """
            select partner_id, title, state, confirmed_at,
                kind, unit, promised, delivered, from_day, to_day,
                confirmed_kind, confirmed_unit, confirmed_promised, confirmed_delivered,
                confirmed_from_day, confirmed_to_day
            from contribution where initiative_id = :initiative
            order by partner_id <> :owner, id""";

    private final JdbcClient jdbc;
    private final Clock clock;

    InitiativeQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<InitiativeRow> readable(OrganisationId home, Pageable page) {
        return list(" where r.number is not null or i.owner_id = :home order by r.released_at desc, i.id", home, page);
    }

    List<InitiativeRow> withPart(OrganisationId home, Pageable page) {
        return list(" having takes_part order by i.slug", home, page);
    }

    Optional<InitiativeRow> bySlug(String slug, OrganisationId home) {
        return rows(" where i.slug = :slug", home)
                .param("slug", slug)
                .query(this::row)
                .optional();
    }

    Optional<InitiativeRow> ofPractice(PracticeId practice, Reader reader) {
        OrganisationId home = Optional.ofNullable(reader.organisation()).orElseGet(OrganisationId::next);
        return rows(" where i.practice_id = :practice limit 1", home)
                .param("practice", practice.value())
                .query(this::row)
                .optional();
    }

    /** The owner and the giver read terms as they stand, everybody else as they were confirmed. */
    List<GivenRow> given(InitiativeRow initiative, Reader reader, Locale language) {
        boolean owner = reader.is(Role.COORDINATOR) && reader.belongsTo(initiative.owner());
        return jdbc.sql(GIVEN)
                .param("initiative", initiative.id().value())
                .param("owner", initiative.owner().value())
                .query((row, number) -> {
                    OrganisationId partner = new OrganisationId(row.getObject("partner_id", UUID.class));
                    return given(row, partner, owner || reader.belongsTo(partner), language);
                })
                .list();
    }

    private List<InitiativeRow> list(String rest, OrganisationId home, Pageable page) {
        return rows(rest + " limit :limit offset :offset", home)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(this::row)
                .list();
    }

    private JdbcClient.StatementSpec rows(String rest, OrganisationId home) {
        return jdbc.sql(ROW + rest).param("home", home.value()).param("today", LocalDate.now(clock));
    }

    private InitiativeRow row(ResultSet row, int number) throws SQLException {
        return new InitiativeRow(
                new InitiativeId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                LocalText.ofJson(row.getString("name")),
                new OrganisationId(row.getObject("owner_id", UUID.class)),
                row.getInt("cohorts"),
                row.getInt("partners"),
                row.getInt("number"),
                instant(row, "released_at"),
                row.getBoolean("takes_part"));
    }

    private static GivenRow given(ResultSet row, OrganisationId partner, boolean asItStands, Locale language)
            throws SQLException {
        ContributionState state = ContributionState.valueOf(row.getString("state"));
        boolean named = state == ContributionState.NAMED;
        ContributionTerms terms = asItStands || named ? terms(row, "") : terms(row, "confirmed_");
        boolean current = !asItStands || state == ContributionState.CONFIRMED;
        return new GivenRow(
                partner,
                LocalText.ofJson(row.getString("title")).in(language),
                terms,
                current ? instant(row, "confirmed_at") : null);
    }

    private static ContributionTerms terms(ResultSet row, String prefix) throws SQLException {
        String kind = row.getString(prefix + "kind");
        return new ContributionTerms(
                kind == null ? null : ContributionKind.valueOf(kind),
                row.getString(prefix + "unit"),
                row.getBigDecimal(prefix + "promised"),
                row.getBigDecimal(prefix + "delivered"),
                row.getObject(prefix + "from_day", LocalDate.class),
                row.getObject(prefix + "to_day", LocalDate.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    /** An initiative; {@code release} is 0 before the first. */
    record InitiativeRow(
            InitiativeId id,
            String slug,
            LocalText name,
            OrganisationId owner,
            int cohorts,
            int partners,
            int release,
            @Nullable Instant released,
            boolean takesPart) {}

    /** A contribution before names are put to it. */
    record GivenRow(
            OrganisationId partner,
            String title,
            ContributionTerms terms,
            @Nullable Instant confirmed) {
        ContributionLine with(OrganisationName name, OrganisationId owner) {
            return new ContributionLine(name, title, terms, partner.equals(owner), confirmed);
        }
    }
}
