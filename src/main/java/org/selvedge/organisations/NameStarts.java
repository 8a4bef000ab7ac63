package org.selvedge.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.selvedge.security.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Organisations by the beginning of their name or of any word in it: the rest of the name from each word on is kept beside
 * it, so that an index leads to what somebody begins to type, however many organisations there are.
 */
@Component
class NameStarts {
    /** Names first, in the order in which the tables stand here: nothing is read but what begins so. */
    static final String BEGINNING = """
            select distinct o.id, o.slug, o.name, o.membership, o.kind, o.country, o.town, o.demonstration
            from organisation_name_start s force index (ix_organisation_name_start)
                straight_join organisation o on o.id = s.organisation_id
            where s.text like :begins escape '!' and o.membership <> 'OFFICE'
                and (:partners or o.membership <> 'PARTNER' or o.id = :own)
            order by o.name, o.id limit :most
            """;

    private static final Pattern WORD = Pattern.compile("(?<=[^\\p{L}\\p{N}\\p{M}])[\\p{L}\\p{N}]");

    private final JdbcClient jdbc;

    NameStarts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** "Stadt Bad-Ems": itself, "Bad-Ems", "Ems". */
    static List<String> of(String name) {
        List<String> starts = new ArrayList<>(List.of(name));
        for (Matcher word = WORD.matcher(name); word.find(); ) {
            starts.add(name.substring(word.start()));
        }
        return starts;
    }

    /** Never the office; partners only where they are shown or it is {@code own}. */
    List<OrganisationName> beginning(String literally, boolean partners, OrganisationId own, int most) {
        return jdbc.sql(BEGINNING)
                .param("begins", literally + "%")
                .param("partners", partners)
                .param("own", own.value())
                .param("most", most)
                .query(NameStarts::name)
                .list();
    }

    private static OrganisationName name(ResultSet row, int number) throws SQLException {
        return new OrganisationName(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                Membership.valueOf(row.getString("membership")),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getString("country"),
                row.getString("town"),
                row.getBoolean("demonstration"));
    }
}
