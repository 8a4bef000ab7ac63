package org.selvedge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How words are understood, in each language. */
class SearchWordsTest {
    @ParameterizedTest
    @CsvSource({
        "en, workshops, workshop",
        "en, sewing, sews",
        "fr, quartiers, quartier",
        "fr, éloignées, eloignee",
        "de, Wohnungen, Wohnung",
        "de, Nähmaschinen, Nahmaschine",
        "it, quartieri, quartiere",
        "es, barrios, barrio",
        "es, oficios, oficio",
        "nl, huurders, huurder",
        "sv, hyresgäster, hyresgäst",
        "sv, grannarna, grannar"
    })
    void eachLanguageTakesItsOwnEndingsOff(String language, String one, String other) {
        assertThat(stem(language, one)).isEqualTo(stem(language, other));
    }

    private static String stem(String language, String word) {
        return Languages.tokens(language, word).getFirst().stem().substring(3);
    }

    @ParameterizedTest
    @CsvSource({
        "ago, 0",
        "agos, 1",
        "couture, 1",
        "quartier, 2",
        "été, 0",
        "donaudampfschifffahrtsgesellschaftskapitän, 0"
    })
    void theLongerTheWordTheMoreLettersMayBeWrong(String word, int typos) {
        assertThat(SearchWords.of(word).words().getFirst().typos()).isEqualTo(typos);
    }

    @ParameterizedTest
    @CsvSource({"couture, couture, 0", "couture, coutrue, 1", "couture, coture, 1", "sewing, sewwing, 1", "abc, xyz, 3"
    })
    void distanceCountsLettersWrongMissingAddedOrExchanged(String one, String other, int distance) {
        assertThat(Typos.between(one, other, 9)).isEqualTo(distance);
    }

    @Test
    void onlyTheLastWordMayBeUnfinished() {
        assertThat(SearchWords.of("open door").words())
                .extracting(SearchWords.Word::unfinished)
                .containsExactly(false, true);
        assertThat(SearchWords.of("open door.").words())
                .extracting(SearchWords.Word::unfinished)
                .containsExactly(false, false);
    }

    @Test
    void stopWordsAreNeededOnlyWhereThereIsNothingElse() {
        assertThat(SearchWords.of("the garden").words())
                .extracting(SearchWords.Word::needed)
                .containsExactly(false, true);
        assertThat(SearchWords.of("the and").words())
                .extracting(SearchWords.Word::needed)
                .containsExactly(true, true);
    }

    @Test
    void aMinusBeforeAWordLeavesItOut() {
        SearchWords words = SearchWords.of("sewing -cafés");
        assertThat(words.words()).extracting(SearchWords.Word::folded).containsExactly("sewing");
        assertThat(words.excluded()).extracting(SearchWords.Word::folded).containsExactly("cafes");
        assertThat(words.excluded().getFirst().stems()).contains("fr_cafe", "en_cafe");
        assertThat(SearchWords.of("-café").meaningless()).isFalse();
        assertThat(SearchWords.of("rooms -\"sewing café\" -drop-in").excludedPhrases())
                .containsExactly(List.of("sewing", "cafe"), List.of("drop", "in"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"well-being", "well - being", "well -- being", "well–being", "-", "--", "- -", "-*"})
    void aDashElsewhereLeavesNothingOut(String typed) {
        assertThat(SearchWords.of(typed).excluded()).isEmpty();
        assertThat(SearchWords.of(typed).excludedPhrases()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"sewing room\"", "“sewing room”", "„sewing room“", "«sewing room»", "« sewing room »"})
    void eachKindOfQuotesHoldsWordsTogether(String typed) {
        assertThat(SearchWords.of(typed).phrases()).containsExactly(List.of("sewing", "room"));
        assertThat(SearchWords.of(typed).words()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"sewing room", "sewing room\"", "sewing “room", "sewing \"\"room", "\"\"\"sewing room"})
    void quotesWithoutTheirOtherHalfAreNothing(String typed) {
        assertThat(SearchWords.of(typed).phrases()).isEmpty();
        assertThat(SearchWords.of(typed).words())
                .extracting(SearchWords.Word::folded)
                .containsExactly("sewing", "room");
    }

    @ParameterizedTest
    @CsvSource({
        "Straße, strasse",
        "Ålborg, alborg",
        "Øst, ost",
        "œuvre, oeuvre",
        "Ærø, aero",
        "ŁÓDŹ, lodz",
        "NÄHCAFÉ, nahcafe"
    })
    void accentsAndCaseDoNotMatter(String typed, String folded) {
        assertThat(SearchWords.of(typed).words().getFirst().folded()).isEqualTo(folded);
    }

    @Test
    void aLongTextCountsOnlyAtItsBeginning() {
        assertThat(SearchWords.of("word ".repeat(2_000)).words()).hasSize(1);
        assertThat(SearchWords.of("a1 b2 c3 d4 e5 f6 g7 h8 i9 j0").words()).hasSize(SearchWords.MOST);
    }

    @Test
    void nothingTypedMeansEverythingAndNothingSearchableMeansNothing() {
        assertThat(SearchWords.of(" \u200b ").blank()).isTrue();
        assertThat(SearchWords.of("?!*").blank()).isFalse();
        assertThat(SearchWords.of("?!*").meaningless()).isTrue();
        assertThat(SearchWords.visible("\u202eevil\u0000")).isEqualTo("evil");
    }

    @Test
    void aFragmentIsCutAtWordsAroundTheHit() {
        String text = "One two three. ".repeat(40) + "Here stands the needle in its place. " + "And so on. ".repeat(40);
        Snippet fragment = new Highlights(SearchWords.of("needles"), false)
                .fragment(new AnalysedText("en", text))
                .orElseThrow();
        assertThat(fragment.plain())
                .startsWith("… ")
                .endsWith(" …")
                .contains("needle")
                .hasSizeLessThan(260);
        assertThat(fragment.pieces().stream().filter(Snippet.Piece::hit).map(Snippet.Piece::text))
                .containsExactly("needle");
        assertThat(new Highlights(SearchWords.of("absent"), false).fragment(new AnalysedText("en", text)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.selvedge.search.HostileWords#typed")
    void theWorkIsBoundedWhateverWasTyped(String typed) {
        SearchWords words = SearchWords.of(typed);
        assertThat(words.words().size() + all(words.phrases())).isLessThanOrEqualTo(SearchWords.MOST);
        assertThat(words.excluded().size() + all(words.excludedPhrases())).isLessThanOrEqualTo(SearchWords.MOST);
        assertThat(Stream.concat(words.words().stream(), words.excluded().stream()))
                .allSatisfy(word -> {
                    assertThat(word.stems()).hasSizeLessThanOrEqualTo(60);
                    assertThat(word.parts()).hasSizeLessThanOrEqualTo(3);
                    assertThat(word.pieces()).hasSizeLessThanOrEqualTo(24);
                    assertThat(word.typos()).isLessThanOrEqualTo(2);
                });
    }

    private static int all(List<List<String>> phrases) {
        return phrases.stream().mapToInt(List::size).sum();
    }

    @Test
    void wordsThatAreOneTooManyAreNamedOnce() {
        assertThat(SearchWords.of("a1 b2 c3 d4 e5 f6 g7 h8 Été a1 été nine").leftOut())
                .containsExactly("Été", "nine");
        assertThat(SearchWords.of("\"a1 b2 c3 d4 e5 f6 g7 h8 nine\" ten").leftOut())
                .containsExactly("nine", "ten");
        assertThat(SearchWords.of("word ".repeat(2_000)).leftOut()).isEmpty();
        assertThat(SearchWords.of("sewing room").leftOut()).isEmpty();
    }

    @Test
    void unwantedWordsNeverTakeThePlaceOfWantedOnes() {
        SearchWords words = SearchWords.of("-a1 -b2 -c3 -d4 -e5 -f6 -g7 -h8 -nine garden");
        assertThat(words.needed()).containsExactly("garden");
        assertThat(words.excluded()).hasSize(SearchWords.MOST);
        assertThat(words.leftOut()).containsExactly("nine");
        SearchWords half = SearchWords.of("-a1 -b2 -c3 -d4 -e5 -f6 -g7 -drop-in garden");
        assertThat(half.excludedPhrases()).isEmpty();
        assertThat(half.excluded()).extracting(SearchWords.Word::folded).doesNotContain("drop");
        assertThat(half.leftOut()).containsExactly("drop", "in");
    }

    @Test
    void whatIsCutSaysSo() {
        assertThat(SearchWords.visible("x".repeat(201))).isEqualTo("x".repeat(199) + "…");
        assertThat(SearchWords.visible("x".repeat(200))).isEqualTo("x".repeat(200));
        assertThat(SearchWords.visible("\u202e".repeat(5_000) + "couture")).isEqualTo("couture");
        assertThat(SearchWords.of("couture ".repeat(40)).needed()).containsExactly("couture");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"sewing room", "sewing room\"", "sewing “room", "“a” b”", "\"a\" \"b"})
    void aQuoteWithoutItsOtherHalfIsNoticed(String typed) {
        assertThat(SearchWords.of(typed).openQuote()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"sewing room\"", "„sewing room“ «a»", "", "l'été", "-\"drop in\" \"\"", "5' 10''"})
    void whereQuotesAreWholeNothingIsNoticed(String typed) {
        assertThat(SearchWords.of(typed).openQuote()).isFalse();
    }
}
