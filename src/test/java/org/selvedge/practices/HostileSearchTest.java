package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.search.HostileWords;
import org.selvedge.security.SignedIn;
import org.selvedge.testing.Acting;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Statements;
import org.selvedge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever stands in a search or its address gets an answer to what it says, by every door. */
@PortalTest
class HostileSearchTest {
    /** A list, a page of texts, and the proposals where nothing was found. */
    private static final int MOST_STATEMENTS = 30;

    private static final Pattern PRACTICE = Pattern.compile("href=\"/practices/([a-z0-9-]+)\"");
    private static final int LONGEST_ADDRESS = 30_000;

    @Autowired
    PracticeService practices;

    @Autowired
    PublicPracticeService publicPractices;

    @Autowired
    SomePeople people;

    @Autowired
    SomeOrganisations organisations;

    private final Visitor visitor;

    HostileSearchTest(@LocalServerPort int port) {
        visitor = new Visitor(port);
    }

    static Stream<String> typed() {
        return HostileWords.typed();
    }

    @ParameterizedTest
    @MethodSource("typed")
    void strangersGetAnAnswer(String typed) {
        assertThat(Statements.count(
                        () -> assertAnswered(publicPractices.search(PracticeQuery.of(typed), Locale.ENGLISH))))
                .isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @ParameterizedTest
    @MethodSource("typed")
    void membersGetAnAnswer(String typed) {
        SignedIn member = people.signedIn(people.member(organisations.member()));
        assertAnswered(Acting.as(
                member, (Supplier<PracticeList>) () -> practices.search(PracticeQuery.of(typed), Locale.FRENCH)));
    }

    private static void assertAnswered(PracticeList list) {
        assertThat(list.simple()).isFalse();
        assertThat(list.total()).isGreaterThanOrEqualTo(list.cards().size());
        assertThat(list.cards()).hasSizeLessThanOrEqualTo(PracticeQuery.PAGE_SIZE);
    }

    @ParameterizedTest
    @MethodSource("typed")
    void thePublicPageAnswers(String typed) {
        String address = URLEncoder.encode(
                typed.replaceAll("[\\ud800-\\udfff](?![\\udc00-\\udfff])", "?"), StandardCharsets.UTF_8);
        String cut = address.length() > LONGEST_ADDRESS
                ? address.substring(0, LONGEST_ADDRESS).replaceAll("%[0-9A-F]?$", "")
                : address;
        HttpResponse<String> page = visitor.get("/practices?q=" + cut);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script>alert(1)", "\u202e");
    }

    @ParameterizedTest
    @MethodSource("typed")
    void anAddressReadAndWrittenStaysTheSame(String typed) {
        PracticeQuery read = SearchAddress.read(name -> List.of(typed, typed));
        assertThat(read.text().length()).isLessThanOrEqualTo(400);
        Map<String, List<String>> written = SearchAddress.write(read);
        assertThat(SearchAddress.read(name -> written.getOrDefault(name, List.of())))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "*:*", "%_", "%%%", "?*?*?*", "\"", "--", "found_by:members", "\u0000", "🪬🫧"})
    void whatLooksLikeEverythingIsNotEverything(String typed) {
        PracticeList list = search(PracticeQuery.of(typed));
        assertThat(list.total())
                .isEqualTo(
                        typed.equals("\u0000")
                                ? search(PracticeQuery.everything()).total()
                                : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "cou\u0000ture|cou ture",
                "(sewing)|sewing.",
                "sewing^9|sewing 9.",
                "+sewing|sewing.",
                "sewing && café|sewing café.",
                "\"sewing|sewing.",
                "“sewing|sewing.",
                "\"\"\"\"\"\"\"\"sewing\"\"\"\"\"\"\"\"|\"sewing\"",
                "\u202esewing\u2066|sewing"
            })
    void signsAreNoLanguage(String typed, String meant) {
        assertThat(slugs(typed)).isEqualTo(slugs(meant));
    }

    @Test
    void fiveHundredValuesAreAFewAndUnknownOnesNone() {
        Set<String> many =
                IntStream.range(0, 500).mapToObj(n -> "value-" + n + "' or 1=1").collect(Collectors.toSet());
        Set<String> countries = Set.of(Locale.getISOCountries());
        for (PracticeFacet facet : PracticeFacet.values()) {
            assertThat(PracticeQuery.everything().with(facet, many).narrowed())
                    .as(facet.key())
                    .isFalse();
        }
        PracticeQuery everywhere = PracticeQuery.everything().with(PracticeFacet.COUNTRY, countries);
        assertThat(everywhere.of(PracticeFacet.COUNTRY)).hasSize(PracticeQuery.MOST_VALUES);
        assertAnswered(search(everywhere));
        String address = "/practices?"
                + String.join(
                        "&",
                        Stream.of(Locale.getISOCountries())
                                .map(country -> "country=" + country)
                                .toList());
        assertThat(visitor.get(address).statusCode()).isEqualTo(200);
        assertThat(visitor.get("/practices?" + "theme=x&".repeat(500)).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=-1",
                "page=99999999999999999999",
                "page=0x10",
                "page=",
                "page=1&page=2",
                "country=XX%27",
                "language=%00",
                "sort=;drop",
                "sort=",
                "q",
                "q=&q=",
                "confirmed=-1",
                "results=maybe",
                "nothing%5B%5D=1"
            })
    void parametersThatMakeNoSenseAreLeftOut(String parameters) {
        HttpResponse<String> page = visitor.get("/practices?" + parameters);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(links(page.body()))
                .isNotEmpty()
                .isEqualTo(links(visitor.get("/practices").body()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=99999", "page=1000000000", "language=tlh", "country=ZZ", "q=sewing&page=99999"})
    void whatIsTooFarOrUnknownGetsAnAnswer(String parameters) {
        assertThat(visitor.get("/practices?" + parameters).statusCode()).isEqualTo(200);
    }

    @Test
    void aReadersLanguageThatNobodyKnowsGetsTheSource() {
        for (String tag : List.of("tlh", "und", "x-private", "zh-Hant-TW", "")) {
            assertAnswered(publicPractices.search(PracticeQuery.of("sewing"), Locale.forLanguageTag(tag)));
        }
    }

    private static List<String> links(String page) {
        return PRACTICE.matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private PracticeList search(PracticeQuery query) {
        return publicPractices.search(query, Locale.ENGLISH);
    }

    private List<String> slugs(String words) {
        return search(PracticeQuery.of(words)).cards().stream()
                .map(PracticeCard::slug)
                .toList();
    }
}
