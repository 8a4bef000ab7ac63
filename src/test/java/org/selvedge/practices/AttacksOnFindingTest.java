package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selvedge.testing.Acting.as;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.Onlookers.Onlooker;
import org.selvedge.search.Snippet;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What somebody might try to find out, or to break, by looking for practices. */
@PortalTest
class AttacksOnFindingTest {
    /** Eight of them are as long as a search may be, each a compound, and none stands anywhere. */
    private static final String LONGEST = "Wohnungsbeteiligungstage Mieterwohnungsgarantiert Bostadshyresgästmötestid "
            + "Huurderswoningparticipat Nachbarschaftswerkstatti Energiewohnungsberatungs Hyresgästbostadsföreninx "
            + "Genossenschaftsgartenhz";

    private static final Map<String, Audience> SECRETS = Map.of(
            "axolotl", Audience.MEMBERS,
            "okapi", Audience.MEMBERS_AND_PARTNERS,
            "quagga", Audience.ORGANISATION);

    @Autowired
    private PracticeService practices;

    @Autowired
    private PublicPracticeService publicly;

    @Autowired
    private SavedSearchService searches;

    @Autowired
    private CloseOrganisations close;

    @Autowired
    private SomePractices some;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    @Autowired
    private Onlookers onlookers;

    @Autowired
    private JdbcTemplate database;

    @LocalServerPort
    private int port;

    @Test
    void wordsKeptForOneReaderAreNotShownToTheNext() {
        OrganisationId owner = organisations.member();
        InitiativeId initiative = InitiativeId.next();
        OrganisationId helping = onlookers.helping(initiative);
        some.practice(owner)
                .titled("Kept apart")
                .describing(initiative)
                .saying(SectionKind.WHAT_WAS_DONE, Audience.PUBLIC, "All of us saw the pangolin.")
                .saying(SectionKind.COSTS, Audience.MEMBERS, "Members paid for the pangolin’s axolotl.")
                .saying(SectionKind.STAFF, Audience.MEMBERS_AND_PARTNERS, "Partners fed its okapi.")
                .saying(SectionKind.DIFFERENTLY, Audience.ORGANISATION, "We regret the quagga.")
                .publicly();
        List<Onlooker> all = onlookers.at(owner, helping);
        for (List<Onlooker> order : List.of(all, all.reversed())) {
            for (Onlooker reader : order) {
                Set<Audience> mine = reader.audiences(owner, Shelf.PUBLIC);
                for (String words : List.of("pangolin axolotl", "pangolin okapi", "pangolin quagga", "pangolim")) {
                    String shown = shown(reader, words);
                    SECRETS.forEach((word, audience) -> {
                        if (!mine.contains(audience)) {
                            assertThat(shown).doesNotContain(word);
                        }
                    });
                }
                assertThat(search(reader, "quagga").total()).isEqualTo(mine.contains(Audience.ORGANISATION) ? 1 : 0);
            }
        }
    }

    private String shown(Onlooker reader, String words) {
        return search(reader, words).cards().stream()
                .flatMap(card -> Stream.of(card.title(), card.teaser(), card.found()))
                .filter(Objects::nonNull)
                .map(Snippet::plain)
                .toList()
                .toString();
    }

    private PracticeList search(Onlooker reader, String words) {
        PracticeQuery query = PracticeQuery.of(words);
        return reader.sees(() -> publicly.search(query, Locale.ENGLISH), () -> practices.search(query, Locale.ENGLISH));
    }

    @Test
    void theLongestSearchThereIsIsAnsweredByTheIndexForEverybody() {
        assertThat(LONGEST).hasSizeBetween(190, 200);
        OrganisationId owner = organisations.member();
        for (Onlooker reader : onlookers.at(owner, onlookers.helping(InitiativeId.next()))) {
            for (String words : List.of(LONGEST, LONGEST.replace(' ', 'x'), "\"" + LONGEST + "\"")) {
                assertThat(search(reader, words).simple()).isFalse();
            }
        }
        assertThat(new Visitor(port)
                        .get("/practices?view=map&q=" + LONGEST.replace(" ", "+"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aQuestionOfManyDifferentWordsIsOneOfAFew() {
        OrganisationId owner = organisations.member();
        OrganisationId near = organisations.member();
        some.practice(near).titled("Tamarindwood bench").publicly();
        String signs = "tamarindwood " + signs();
        assertThat(close.to(signs, people.signedIn(people.member(owner)).reader(), Locale.ENGLISH))
                .extracting(CloseOrganisation::organisation)
                .contains(near);
    }

    /** Each is a word of its own. */
    private static String signs() {
        return Stream.iterate(0x4E00, sign -> sign + 1)
                .limit(180)
                .map(Character::toString)
                .reduce("", String::concat);
    }

    @Test
    void anAddressFullOfChoicesIsAPageLikeOthers() {
        String choices = Stream.of(PracticeFacet.values())
                .flatMap(facet -> Stream.of(Locale.getISOCountries(), Locale.getISOLanguages())
                        .flatMap(Stream::of)
                        .limit(400)
                        .map(value -> facet.key() + "=" + value))
                .reduce("", (all, one) -> all + "&" + one);
        String page = new Visitor(port).get("/practices?q=sewing" + choices).body();
        assertThat(page).contains("</html>").hasSizeLessThan(2_000_000);
    }

    @Test
    void aSearchSavedByAMemberTellsAPartnerNothingOnceTheyAreOne() {
        OrganisationId owner = organisations.member();
        PersonId anna = people.member(organisations.member());
        some.practice(owner).titled("Gnuleafwood").forMembers();
        SavedSearch saved = as(people.signedIn(anna), () -> searches.save("Mine", PracticeQuery.of("gnuleafwood")));
        database.update(
                "update person set organisation_id = ?, role = 'PARTNER' where id = ?",
                organisations.partner().value(),
                anna.value());
        PracticeQuery again =
                as(people.signedIn(anna), () -> searches.open(saved.id())).query();
        assertThat(as(people.signedIn(anna), () -> practices.search(again, Locale.ENGLISH))
                        .total())
                .isZero();
    }
}
