package org.selvedge.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How the files themselves read: short, said what they are for, nothing left behind, nothing from elsewhere. */
class SourcesTest {
    private static final int LONGEST = 250;
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:\\w+(?:-\\w+)? )*?(?:@interface|class|interface|record|enum) \\w+", Pattern.MULTILINE);
    private static final Pattern LEFT_BEHIND =
            Pattern.compile("\\b(?:TODO|FIXME|XXX)\\b|@author|Thread\\.sleep|System\\.(?:out|err)\\b|printStackTrace");
    private static final Pattern DECISION = Pattern.compile("src/docs/decisions/[\\w-]+\\.md");
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
