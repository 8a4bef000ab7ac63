package org.selvedge.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody begins to type the name of an organisation, or a word of it. */
@PortalTest
class NameStartsTest {
    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcTemplate database;

    @Test
    void eachWordBeginsARestOfTheName() {
        assertThat(NameStarts.of("Stadt Bad-Ems")).containsExactly("Stadt Bad-Ems", "Bad-Ems", "Ems");
        assertThat(NameStarts.of("L’Habitat (Île 3)"))
                .containsExactly("L’Habitat (Île 3)", "Habitat (Île 3)", "Île 3)", "3)");
        assertThat(NameStarts.of("123")).containsExactly("123");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"zweig", "ZWEIGWERK", "öst", "ost", "bruck", "brücken-a", "au gm", "gmbh", "Zweigwerk  Ost "})
    void itIsFoundByItsBeginningAndByTheBeginningOfAnyWord(String typed) {
        OrganisationId one = organisations.called("Zweigwerk Öst Brücken-Au GmbH");
        assertThat(found(typed.replaceAll("\\s+", " ")))
                .extracting(OrganisationName::id)
                .contains(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"weigw", "erk", "%werk", "_weig", "Zweigwerk%Au", "Zweigwerk!"})
    void insideAWordItIsNotAndSignsMeanThemselves(String typed) {
        OrganisationId one = organisations.called("Zweigwerk Innen Au");
        assertThat(found(typed)).extracting(OrganisationName::id).doesNotContain(one);
    }

    @Test
    void aNameThatBeginsSoTwiceIsThereOnce() {
        OrganisationId one = organisations.called("Quittenhof am Quittenhof");
        assertThat(found("quitt")).extracting(OrganisationName::id).containsExactly(one);
    }

    @Test
    void anIndexLeadsThereHoweverManyThereAre() {
        Reader reader = member();
        assertThat(Statements.count(() -> directory.beginning("some", reader, 2)))
                .isEqualTo(1);
        List<Map<String, Object>> plan = jdbc.sql("explain " + NameStarts.BEGINNING)
                .param("begins", "so%")
                .param("partners", true)
                .param("own", new UUID(0, 0))
                .param("most", 2)
                .query()
                .listOfRows();
        assertThat(plan).hasSize(2);
        assertThat(plan.getFirst())
                .containsEntry("table", "s")
                .containsEntry("type", "range")
                .containsEntry("key", "ix_organisation_name_start");
        assertThat(plan.getLast())
                .containsEntry("table", "o")
                .containsEntry("type", "eq_ref")
                .containsEntry("key", "PRIMARY");
    }

    /** What the migration made of those that were there before is what is made of a new one. */
    @Test
    void theDatabaseCutsNamesAsWeDo() {
        String name = "L’Habitat (Île 3) – Żółw-Ñandú & 2ème É\u0301tage";
        List<String> cut = database.queryForList("""
                with recursive piece (position, text) as (
                    select 0, cast(? as char(200))
                    union all
                    select position + 1, regexp_replace(text, '^[\\\\p{L}\\\\p{N}\\\\p{M}]*[^\\\\p{L}\\\\p{N}\\\\p{M}]+', '')
                    from piece where text regexp '^[\\\\p{L}\\\\p{N}\\\\p{M}]*[^\\\\p{L}\\\\p{N}\\\\p{M}]+[\\\\p{L}\\\\p{N}]'
                ) select text from piece order by position""", String.class, name);
        assertThat(cut).isEqualTo(NameStarts.of(name));
    }

    private List<OrganisationName> found(String typed) {
        return directory.beginning(typed, member(), 50);
    }

    private Reader member() {
        return new Reader(PersonId.next(), organisations.member(), Set.of(Role.MEMBER));
    }
}
