package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.selvedge.practices.VersionAction.Part;
import org.selvedge.shared.Texts;

/** The workflow's table of the design, written a second time: state × action × part, complete. */
class VersionActionTest {
    private static final List<String[]> TABLE = table();

    @ParameterizedTest
    @MethodSource("rows")
    void everyActionIsWhoseAndLeadsWhereTheTableSays(String[] row) {
        VersionAction action = VersionAction.valueOf(row[0]);
        Set<Part> parts = Arrays.stream(row[1].split(" ")).map(Part::valueOf).collect(Collectors.toSet());
        assertThat(action.parts()).isEqualTo(parts);
        for (VersionState state : VersionState.values()) {
            String next = row[2 + state.ordinal()];
            assertThat(action.from(state).map(Enum::name).orElse("-"))
                    .as("%s in %s", action, state)
                    .isEqualTo(next);
            for (Part part : Part.values()) {
                assertThat(VersionAction.possible(Set.of(part), state).contains(action))
                        .as("%s by %s in %s", action, part, state)
                        .isEqualTo(parts.contains(part) && !next.equals("-"));
            }
        }
    }

    @Test
    void everyStepThatIsKeptHasWordsInTheHistory() {
        Texts texts = new Texts();
        Stream<String> others =
                Stream.of("start", "propose", "rename", "translate", "archive", "restore", "unpublish", "put-back");
        Stream<String> actions = Arrays.stream(VersionAction.values()).map(VersionAction::key);
        assertThat(Stream.concat(actions, others).map(step -> "practices.step." + step))
                .allSatisfy(key -> assertThat(texts.keys(Locale.ENGLISH)).contains(key));
    }

    @Test
    void theTableNamesEveryActionAndEveryStateAndAgreesWithTheStates() {
        assertThat(TABLE.stream().skip(1).map(row -> VersionAction.valueOf(row[0])))
                .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(VersionAction.class));
        assertThat(Arrays.stream(TABLE.getFirst()).skip(2))
                .containsExactly(
                        Arrays.stream(VersionState.values()).map(Enum::name).toArray(String[]::new));
        for (VersionState state : VersionState.values()) {
            assertThat(Stream.of(VersionAction.values())
                            .flatMap(action -> action.from(state).stream())
                            .filter(next -> next != state))
                    .as("what follows %s", state)
                    .containsOnlyElementsOf(state.next())
                    .containsAll(state.next());
        }
    }

    @Test
    void nobodyDecidesOnWhatTheyWrite() {
        assertThat(VersionAction.values())
                .filteredOn(action -> action.parts().contains(Part.AUTHOR))
                .containsExactly(
                        VersionAction.WRITE, VersionAction.SUBMIT, VersionAction.WITHDRAW, VersionAction.ASK_REVIEW);
    }

    private static Stream<Arguments> rows() {
        return TABLE.stream().skip(1).map(row -> Arguments.of((Object) row));
    }

    private static List<String[]> table() {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/practices/version-actions.tsv"))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
