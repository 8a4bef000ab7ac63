package org.selvedge.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selvedge.shared.WordDiff.Kind.ADDED;
import static org.selvedge.shared.WordDiff.Kind.REMOVED;
import static org.selvedge.shared.WordDiff.Kind.SAME;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.selvedge.shared.WordDiff.Kind;
import org.selvedge.shared.WordDiff.Piece;

/** What somebody changed in a text is shown word by word, nothing else is. */
class WordDiffTest {
    @Test
    void oneWordChangedIsOneWordMarked() {
        assertThat(WordDiff.compare("We met on Tuesdays in the laundry.", "We met on Thursdays in the laundry."))
                .containsExactly(
                        new Piece(SAME, "We met on "),
                        new Piece(REMOVED, "Tuesdays"),
                        new Piece(ADDED, "Thursdays"),
                        new Piece(SAME, " in the laundry."));
    }

    @ParameterizedTest
    @CsvSource({
        "Les habitants réparent l’été.,Les habitants réparaient l’été.,réparent,réparaient",
        "Der Waschküchenschlüssel hängt dort.,Der Waschkellerschlüssel hängt dort.,Waschküchenschlüssel,Waschkellerschlüssel",
        "Жители чинят одежду вместе.,Жители шьют одежду вместе.,чинят,шьют",
        "Οι κάτοικοι ράβουν μαζί.,Οι κάτοικοι πλέκουν μαζί.,ράβουν,πλέκουν",
        "ผู้เช่าเย็บผ้าด้วยกัน,ผู้เช่าซักผ้าด้วยกัน,เย็บ,ซัก"
    })
    void wordsAreWordsInEveryLanguage(String before, String after, String removed, String added) {
        List<Piece> pieces = WordDiff.compare(before, after);
        assertThat(of(pieces, REMOVED)).isEqualTo(removed);
        assertThat(of(pieces, ADDED)).isEqualTo(added);
    }

    @Test
    void neighbouringChangesAreOneChange() {
        assertThat(WordDiff.compare("It took two long years to begin.", "It took three short months to begin."))
                .containsExactly(
                        new Piece(SAME, "It took "),
                        new Piece(REMOVED, "two long years"),
                        new Piece(ADDED, "three short months"),
                        new Piece(SAME, " to begin."));
    }

    @Test
    void aRewrittenSentenceIsNotCutIntoCrumbs() {
        List<Piece> pieces = WordDiff.compare(
                "First.\nWe asked the tenants of a house.\nLast.",
                "First.\nNobody had thought of money, which came late.\nLast.");
        assertThat(pieces).extracting(Piece::kind).containsExactly(SAME, REMOVED, ADDED, SAME);
    }

    @Test
    void aNewParagraphIsOnlyAdded() {
        assertThat(WordDiff.compare("One.\n\nThree.", "One.\n\nTwo.\n\nThree."))
                .containsExactly(new Piece(SAME, "One.\n\n"), new Piece(ADDED, "Two.\n\n"), new Piece(SAME, "Three."));
    }

    @Test
    void theSameTextHasNoDifferenceWhateverItsLineBreaks() {
        List<Piece> pieces = WordDiff.compare("One.\r\nTwo.", "One.\nTwo.");
        assertThat(pieces).containsExactly(new Piece(SAME, "One.\nTwo."));
        assertThat(WordDiff.differs(pieces)).isFalse();
        assertThat(WordDiff.differs(WordDiff.compare("", "New"))).isTrue();
        assertThat(WordDiff.compare("", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void bothTextsCanBePutTogetherAgain(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            String before = anyText(random, 60);
            String after = anyText(random, 60);
            List<Piece> pieces = WordDiff.compare(before, after);
            assertThat(without(pieces, ADDED)).isEqualTo(before);
            assertThat(without(pieces, REMOVED)).isEqualTo(after);
            assertThat(pieces).extracting(Piece::text).doesNotContain("");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", " ", ". ", ""})
    void aHundredThousandCharactersTakeNoLongTime(String between) {
        Random random = new Random(4);
        String before = longText(random, between);
        String after = longText(random, between);
        String touched = before.substring(0, 50_000) + " x " + before.substring(50_000);
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            assertThat(without(WordDiff.compare(before, after), ADDED).equals(before))
                    .isTrue();
            assertThat(of(WordDiff.compare(before, touched), ADDED).length())
                    .isLessThan(between.isEmpty() ? touched.length() + 1 : 20);
        });
    }

    private static String longText(Random random, String between) {
        return IntStream.range(0, 20_000)
                .mapToObj(index -> Integer.toString(random.nextInt(100_000), 36))
                .collect(Collectors.joining(between));
    }

    private static String anyText(Random random, int words) {
        String[] known = {"a", "tenant", "sews", "été", "\n", "\n\n", ". ", "**", "- ", " ", "  ", "1. ", "漢字", "👩‍🔧"
        };
        return IntStream.range(0, random.nextInt(words))
                .mapToObj(index -> known[random.nextInt(known.length)])
                .collect(Collectors.joining());
    }

    private static String of(List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() == kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String without(List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
