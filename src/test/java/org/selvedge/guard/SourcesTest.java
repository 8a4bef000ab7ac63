package org.selvedge.guard;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the files themselves read: short, said what they are for, nothing left behind, nothing from elsewhere. */
class SourcesTest {
    private static final int LONGEST = 250;
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:\\w+(?:-\\w+)? )*?(?:@interface|class|interface|record|enum) \\w+", Pattern.MULTILINE);
    private static final Pattern LEFT_BEHIND =
            Pattern.compile("\\b(?:TODO|FIXME|XXX)\\b|@author|Thread\\.sleep|System\\.(?:out|err)\\b|printStackTrace");
    private static final Pattern DECISION = Pattern.compile("src/docs/decisions/[\\w-]+\\.md");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");
    private static final Pattern FROM_ELSEWHERE = Pattern.compile("(?i)(?:https?:)?//[\\w.-]+\\.\\w+|--lumo-");

    @Test
    void filesAreShort() {
        assertThat(Sources.java()
                        .filter(file -> Sources.lines(file).count() > LONGEST)
                        .map(Object::toString))
                .isEmpty();
    }

    @Test
    void publicTypesSayWhatTheyAreFor() {
        List<String> silent = Sources.java()
                .filter(file -> {
                    String text = Sources.read(file);
                    var declared = PUBLIC_TYPE.matcher(text);
                    return declared.find()
                            && !text.substring(0, declared.start()).contains("/**");
                })
                .map(Object::toString)
                .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void decisionsThatAreNamedAreThere() {
        assertThat(Sources.java()
                        .flatMap(file -> DECISION.matcher(Sources.read(file)).results())
                        .map(found -> found.group())
                        .distinct()
                        .filter(decision -> !Files.exists(Path.of(decision))))
                .isEmpty();
    }

    /** From their index, so that nobody has to search for them, and none leads nowhere. */
    @Test
    void documentsAreLinkedAndLinksLeadSomewhere() throws IOException {
        Path documents = Path.of("src/docs");
        Set<Path> linked = linked(documents.resolve("README.md"));
        try (Stream<Path> all = Files.walk(documents)) {
            assertThat(all.filter(file -> file.toString().endsWith(".md") && !file.endsWith("README.md")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(linked).contains(file));
        }
        assertThat(Stream.of(Path.of("README.md"), documents.resolve("README.md"), documents.resolve("operations.md"))
                        .flatMap(file -> linked(file).stream()))
                .allSatisfy(file -> assertThat(file).exists());
    }

    private static Set<Path> linked(Path document) {
        return LINK.matcher(Sources.read(document))
                .results()
                .map(found -> found.group(1))
                .filter(link -> !link.contains(":"))
                .map(link -> document.resolveSibling(link).normalize())
                .collect(toSet());
    }

    @Test
    void eachMigrationHasANumberOfItsOwn() {
        assertThat(Sources.migrations()
                        .map(file -> file.getFileName().toString().replaceAll("__.*", "")))
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingIsLeftBehind() {
        assertThat(Sources.java()
                        .filter(file -> LEFT_BEHIND.matcher(Sources.read(file)).find())
                        .map(Object::toString))
                .isEmpty();
    }

    @Test
    void stylesComeFromHereAndNameOnlyTokensThatExist() {
        String all = String.join("\n", Sources.stylesheets().map(Sources::read).toList());
        assertThat(FROM_ELSEWHERE.matcher(all).results().map(found -> found.group()))
                .isEmpty();
        assertThat(Pattern.compile("var\\((--(?!vaadin|aura)[\\w-]+)")
                        .matcher(all)
                        .results()
                        .map(found -> found.group(1))
                        .distinct()
                        .filter(token -> !all.contains(token + ":")))
                .isEmpty();
    }
}
