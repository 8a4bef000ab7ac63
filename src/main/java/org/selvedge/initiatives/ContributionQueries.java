package org.selvedge.initiatives;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.organisations.OrganisationName;
import org.selvedge.security.OrganisationId;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Contributions as lists show them, each list through the predicate of who may read it. */
@Component
class ContributionQueries {
    private static final String ROW = """
            select c.id, c.version, c.title, c.state, c.kind, c.unit, c.promised, c.delivered, c.from_day, c.to_day,
                c.note, c.reason, c.changed_at, c.confirmed_at, c.partner_id, i.owner_id,
                i.name as initiative, i.slug as initiative_slug
            from contribution c join initiative i on i.id = c.initiative_id
            """;

    private final JdbcClient jdbc;
    private final OrganisationDirectory organisations;

    ContributionQueries(JdbcClient jdbc, OrganisationDirectory organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    /** A partner's own, in initiatives that it takes part in; those that need it first. */
    List<ContributionCard> ofPartner(
            OrganisationId partner, Collection<InitiativeId> takesPart, Pageable page, Locale language) {
        if (takesPart.isEmpty()) {
            return List.of();
        }
        return cards(
                jdbc.sql(ROW + """
                                where c.partner_id = :partner and c.initiative_id in (:initiatives)
                                order by field(c.state, 'ASKED_BACK', 'NAMED', 'DRAFT', 'SENT', 'CONFIRMED'), c.id
                                limit :limit offset :offset""")
                        .param("partner", partner.value())
                        .param(
                                "initiatives",
                                takesPart.stream().map(InitiativeId::value).toList())
                        .param("limit", page.getPageSize())
                        .param("offset", page.getOffset()),
                true,
                language);
    }

    /** What an owner was sent and has not answered; the oldest first. */
    List<ContributionCard> waitingFor(OrganisationId owner, Pageable page, Locale language) {
        return cards(
                jdbc.sql(ROW + """
                                where i.owner_id = :owner and c.state = 'SENT'
                                order by c.changed_at, c.id limit :limit offset :offset""")
                        .param("owner", owner.value())
                        .param("limit", page.getPageSize())
                        .param("offset", page.getOffset()),
                false,
                language);
    }

    Optional<ContributionCard> card(ContributionId id, boolean forPartner, Locale language) {
        return cards(jdbc.sql(ROW + " where c.id = :id").param("id", id.value()), forPartner, language).stream()
                .findFirst();
    }

    private List<ContributionCard> cards(JdbcClient.StatementSpec statement, boolean forPartner, Locale language) {
        List<Row> rows = statement
                .query((row, number) -> new Row(
                        new OrganisationId(row.getObject(forPartner ? "owner_id" : "partner_id", UUID.class)),
                        card(row, language)))
                .list();
        Set<OrganisationId> others = rows.stream().map(Row::other).collect(Collectors.toSet());
        Map<OrganisationId, OrganisationName> names = organisations.names(others);
        return rows.stream().map(row -> row.unnamed.with(names.get(row.other))).toList();
    }

    private static Unnamed card(ResultSet row, Locale language) throws SQLException {
        String kind = row.getString("kind");
        ContributionTerms terms = new ContributionTerms(
                kind == null ? null : ContributionKind.valueOf(kind),
                row.getString("unit"),
                row.getBigDecimal("promised"),
                row.getBigDecimal("delivered"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class));
        ContributionId id = new ContributionId(row.getObject("id", UUID.class));
        long version = row.getLong("version");
        String title = LocalText.ofJson(row.getString("title")).in(language);
        String initiative = LocalText.ofJson(row.getString("initiative")).in(language);
        String slug = row.getString("initiative_slug");
        ContributionState state = ContributionState.valueOf(row.getString("state"));
        String note = row.getString("note");
        String reason = row.getString("reason");
        Instant changed = row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        Instant confirmed = instant(row);
        return other -> new ContributionCard(
                id, version, title, initiative, slug, other, state, terms, note, reason, changed, confirmed);
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        LocalDateTime at = row.getObject("confirmed_at", LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    /** A card that waits for the other organisation's name. */
    private interface Unnamed {
        ContributionCard with(OrganisationName other);
    }

    private record Row(OrganisationId other, Unnamed unnamed) {}
}
