package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.selvedge.practices.ManuscriptTest.manuscript;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may pass by itself: no number, no name, no link, no fact, no wider audience. */
class SmallChangesTest {
    @ParameterizedTest(name = "“{0}” → “{1}”: small {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "We opend a door.       | We opened a door.          | true",
                "We opened a door.      | We have opened the door!   | true",
                "Anna opened it.        | Berta opened it.           | false",
                "it was Anna            | it was anna                | false",
                "Anna helped Berta.     | Berta helped Anna.         | false",
                "We had 12 keys.        | We had 21 keys.            | false",
                "We had 1.5 keys.       | We had 1 5 keys.           | false",
                "We had twelve keys.    | We had eleven keys.        | false",
                "We had twelve keys.    | We used twelve keys.       | true",
                "It rose by 5 %.        | It rose by 5 ‰.            | false",
                "See [here](https://a). | See [here](https://b).     | false",
                "see [here](https://a). | look [here](https://a).    | true",
                "See here.              | See www.example.org.       | false",
                "It cost 5 €.           | It cost 5 $.               | false",
                "See here.              | See evil.example/win.      | false",
                "See here.              | See bit.ly.                | false",
                "it was half of them    | it was a third of them     | false",
                "we lost zero of them   | we lost some of them       | false",
                "it took dozens of them | it took hundreds of them   | false",
                "it has 50 m² of floor  | it has 50 m³ of floor      | false",
                "it took 3 months       | it took 3 years            | false",
                "it took 3 monhts       | it tok 3 monhts            | true",
                "we love our iPhone     | we love our ePhone         | false",
                "about &half; of them   | about &frac13; of them     | false",
                "see [a](/x(1)y) there  | see [a](/x(1)z) there      | false",
                "see [a](<x y>) there   | see [a](<x z>) there       | false",
                "see [it][one] there    | see [it][two] there        | false",
                "tel:word               | sip:word                   | false",
                "they came in all ages  | they came in all aegs      | true",
                "end of it.             | the end of it.             | true"
            })
    void wordsMayBeMendedButNotWhatTheyWeigh(String before, String after, boolean small) {
        assertThat(small(manuscript(Map.of("what-was-done", before)), manuscript(Map.of("what-was-done", after))))
                .isEqualTo(small);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "we had seven keys, we had el\u200beven keys",
        "we had seven keys, we had el\u00adeven keys",
        "we had many keys, we had se\u2060ven keys",
        "we had many keys, we had s**eve**n keys",
        "we had many keys, we had se__ven__ keys",
        "we had many keys, we had h\u200bttps://evil.example keys",
        "it was a-b then, it was \u200fa-b then"
    })
    void whatCannotBeSeenHidesNothing(String before, String after) {
        assertThat(small(manuscript(Map.of("tips", before)), manuscript(Map.of("tips", after))))
                .isFalse();
    }

    @Test
    void longAndStrangeTextsAreComparedInNoTime() {
        for (String piece :
                new String[] {"1.", "1,", "a.", "[", "<", "](<", "a:", "&a", "@", "-", "a-", "\u200b", "*_"}) {
            String long1 = piece.repeat(20_000 / piece.length());
            assertTimeout(
                    Duration.ofSeconds(4),
                    () -> SmallChanges.touched(
                            manuscript(Map.of("tips", long1)), manuscript(Map.of("tips", long1 + " x"))));
        }
    }

    @ParameterizedTest(name = "{0} = {1} is a fact")
    @CsvSource({
        "title, A dooor",
        "town, Wien",
        "country, DE",
        "themes, digital",
        "status, FINISHED",
        "type, PROJECT",
        "quotation, a word",
        "started, 2024-01",
        "total-cost, five",
        "source, fr"
    })
    void factsStayAsTheyAre(String field, String value) {
        assertThat(SmallChanges.touched(manuscript(Map.of()), manuscript(Map.of(field, value))))
                .extracting(Gap::field)
                .contains(field);
    }

    @Test
    void aPartnersPartIsNoSmallThing() {
        Manuscript other = manuscript(Map.of("partners", "[{\"name\":\"Some company\",\"kind\":\"ASSOCIATION\"}]"));
        assertThat(SmallChanges.touched(manuscript(Map.of()), other))
                .extracting(Gap::field)
                .containsExactly("partners");
    }

    @Test
    void wholeAnswersAreNeitherAddedNorRemoved() {
        assertThat(small(manuscript(Map.of()), manuscript(Map.of("context", "some words"))))
                .isFalse();
        assertThat(small(manuscript(Map.of("context", "some words")), manuscript(Map.of())))
                .isFalse();
        assertThat(small(
                        manuscript(Map.of("phases", "[{\"name\":\"start\",\"text\":\"we began\"}]")),
                        manuscript(Map.of("phases", "[{\"name\":\"start\",\"text\":\"we did begin\"}]"))))
                .isTrue();
        assertThat(small(
                        manuscript(Map.of("phases", "[{\"name\":\"start\",\"start\":\"2024-01\"}]")),
                        manuscript(Map.of("phases", "[{\"name\":\"start\",\"start\":\"2024-02\"}]"))))
                .isFalse();
    }

    @Test
    void anAudienceMayBecomeNarrowerButNotWider() {
        assertThat(small(manuscript(Map.of()), manuscript(Map.of("audience.tips", "MEMBERS"))))
                .isTrue();
        assertThat(SmallChanges.touched(manuscript(Map.of()), manuscript(Map.of("audience.costs", "PUBLIC"))))
                .extracting(Gap::key)
                .containsExactly("practices.small.audience");
    }

    @Test
    void numbersAreUnderstoodInTheLanguageOfTheText() {
        assertThat(small(
                        manuscript(Map.of("source", "fr", "tips", "avec onze machines")),
                        manuscript(Map.of("source", "fr", "tips", "avec douze machines"))))
                .isFalse();
        assertThat(small(
                        manuscript(Map.of("source", "de", "tips", "mit einundzwanzig leuten")),
                        manuscript(Map.of("source", "de", "tips", "mit zweiundzwanzig leuten"))))
                .isFalse();
    }

    private static boolean small(Manuscript before, Manuscript after) {
        return SmallChanges.touched(before, after).isEmpty();
    }
}
