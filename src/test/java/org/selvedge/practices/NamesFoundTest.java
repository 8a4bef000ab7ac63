package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.Onlookers.Onlooker;
import org.selvedge.search.Snippet;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.testing.Acting;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Names by which a practice is found: of partners as far as the page shows them, and all of them marked on the card. */
@PortalTest
class NamesFoundTest {
    @Autowired
    private PracticeService practices;

    @Autowired
    private PublicPracticeService publicly;

    @Autowired
    private PlainSearch plain;

    @Autowired
    private Sights sights;

    @Autowired
    private PartnerService partners;

    @Autowired
    private SomeVersions versions;

    @Autowired
    private SomePractices some;

    @Autowired
    private Onlookers onlookers;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    @LocalServerPort
    private int port;

    private OrganisationId owner;

    @BeforeEach
    void anOwner() {
        owner = organisations.member();
    }

    @Test
    void aPartnersNameIsFoundByThoseWhoReadItOnThePage() {
        PracticeId id = some.practice(owner)
                .partner("Bramblecord Looms", true, null)
                .partner("Fennelgate Cotton", false, "https://example.org/partners")
                .partner("Wolverlace Wool", false, null)
                .publicly();
        for (Onlooker reader : onlookers.at(owner, onlookers.helping(InitiativeId.next()))) {
            List<String> names = page(reader, id).partners().stream()
                    .map(PracticePage.Partner::name)
                    .filter(Objects::nonNull)
                    .toList();
            for (String name : List.of("Bramblecord Looms", "Fennelgate Cotton", "Wolverlace Wool")) {
                String word = name.split(" ")[0];
                PracticeList list = search(reader, word);
                assertThat(list.total()).as("%s %s", reader, name).isEqualTo(names.contains(name) ? 1 : 0);
                assertThat(plain.search(PracticeQuery.of(word), sight(reader)).total())
                        .as("%s %s without the index", reader, name)
                        .isEqualTo(list.total());
                if (names.contains(name)) {
                    PracticeCard card = list.cards().getFirst();
                    assertThat(card.beside()).isEqualTo(new FoundBeside(FoundBeside.Kind.PARTNER, "", null));
                    assertThat(hits(card.found())).containsExactly(word);
                } else {
                    assertThat(search(reader, word.replace("lace", "lcae") + " zzyzx")
                                    .near()
                                    .toString())
                            .doesNotContainIgnoringCase(word);
                }
            }
        }
        assertThat(new Visitor(port).get("/practices?q=bramblecord").body())
                .contains("Partner:", "<mark>Bramblecord</mark>");
        assertThat(new Visitor(port).get("/practices?q=wolverlace").body()).doesNotContain("Wolverlace");
    }

    @Test
    void aPartnersAnswerDecidesAtOnceWhetherItsNameIsFound() {
        OrganisationId partner = organisations.partner();
        PersonId carla = people.partner(partner);
        PersonId anna = people.member(owner);
        PracticeId id = versions.submitted(
                owner,
                anna,
                Map.of(
                        "partners",
                        Rows.write(List.of(
                                Map.of("organisation", partner.value().toString(), "role", "Lends machines")))));
        versions.approve(id);
        versions.review(id);
        Onlooker own = new Onlooker(people.signedIn(anna), false);
        String name = "\"" + page(own, id).partners().getFirst().name() + "\"";
        assertThat(search(stranger(), name).total()).isZero();
        assertThat(search(own, name).total()).isEqualTo(1);

        PartnerRequest asked = requests(carla);
        Acting.as(people.signedIn(carla), () -> partners.confirm(asked.id(), asked.seen()));
        assertThat(search(stranger(), name).cards())
                .extracting(PracticeCard::beside)
                .containsExactly(new FoundBeside(FoundBeside.Kind.PARTNER, "", null));

        PartnerRequest confirmed = requests(carla);
        Acting.as(people.signedIn(carla), () -> partners.takeBack(confirmed.id(), "We left.", confirmed.seen()));
        assertThat(search(stranger(), name).total()).isZero();
        assertThat(search(own, name).total()).isEqualTo(1);
    }

    @Test
    void whosePracticeItIsComesBeforeWhoTookPart() {
        PracticeId owned = some.practice(owner).in("MT").publicly();
        PracticeId helped = some.practice(organisations.member())
                .partner("Malta works", true, null)
                .publicly();
        assertThat(search(stranger(), "malta").cards().stream()
                        .map(PracticeCard::id)
                        .filter(List.of(owned, helped)::contains))
                .containsExactly(owned, helped);
    }

    @ParameterizedTest
    @CsvSource({
        "the-mending-room, Södra, OWNER, Södra",
        "the-mending-room, Bostad Södra, OWNER, Bostad|Södra",
        "the-mending-room, Malmo, TOWN, Malmö",
        "the-mending-room, Sweden, COUNTRY, Sweden",
        "the-mending-room, Suède, COUNTRY, Sweden",
        "the-mending-room, swed, COUNTRY, Sweden",
        "energiecoaches, energy, THEME, Energy",
        "energiecoaches, Heizung, THEME, Energy"
    })
    void namesOnTheCardAreMarkedWhereTheyStand(String slug, String words, String where, String marked) {
        CardNames names = search(stranger(), words).cards().stream()
                .filter(card -> card.slug().equals(slug))
                .findFirst()
                .orElseThrow()
                .names();
        List<String> hits = switch (where) {
            case "OWNER" -> hits(names.owner());
            case "TOWN" -> hits(names.town());
            case "COUNTRY" -> hits(names.country());
            default ->
                names.themes().stream().flatMap(theme -> hits(theme).stream()).toList();
        };
        assertThat(hits).containsExactly(marked.split("\\|"));
    }

    @Test
    void namesNobodyLookedForStandOnTheCardUnmarked() {
        PracticeCard card = publicly.latest(1, Locale.FRENCH).getFirst();
        assertThat(card.names().owner()).isEqualTo(Snippet.of(card.ownerName()));
        assertThat(card.names().country())
                .isEqualTo(Snippet.of(Locale.of("", card.country()).getDisplayCountry(Locale.FRENCH)));
        assertThat(card.names().town()).isNull();
        assertThat(card.names().themes()).noneMatch(Snippet::hasHit).hasSameSizeAs(card.themes());
    }

    @Test
    void thePublicPageMarksThemToo() {
        String html = new Visitor(port).get("/practices?q=Malmo").body();
        assertThat(html).contains("<mark>Malmö</mark>, Sweden");
        assertThat(new Visitor(port).get("/fr/practices?q=Sweden").body()).contains("<mark>Suède</mark>");
        assertThat(new Visitor(port).get("/practices").body()).doesNotContain("<mark>");
    }

    private static List<String> hits(Snippet snippet) {
        return snippet.pieces().stream()
                .filter(Snippet.Piece::hit)
                .map(Snippet.Piece::text)
                .toList();
    }

    private static Onlooker stranger() {
        return new Onlooker(null, false);
    }

    private Sight sight(Onlooker reader) {
        return reader.person() == null ? Sight.stranger() : sights.of(reader.reader());
    }

    private PracticePage page(Onlooker reader, PracticeId id) {
        String slug = some.slugOf(id);
        return reader.sees(() -> publicly.page(slug, Locale.ENGLISH), () -> practices.page(slug, Locale.ENGLISH));
    }

    private PracticeList search(Onlooker reader, String words) {
        PracticeQuery query = PracticeQuery.of(words);
        return reader.sees(() -> publicly.search(query, Locale.ENGLISH), () -> practices.search(query, Locale.ENGLISH));
    }

    private PartnerRequest requests(PersonId person) {
        return Acting.as(people.signedIn(person), () -> partners.of(0)).getFirst();
    }
}
