package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.selvedge.practices.Completeness;

/** How far a practice has come, in one sentence. */
final class CompletenessWords {
    private CompletenessWords() {}

    static String of(Completeness completeness, Component screen) {
        Completeness.Count needed = completeness.needed();
        String answered = screen.getTranslation("practices.completeness.needed", needed.answered(), needed.of());
        Stream<String> undescribed = Stream.of(completeness.undescribed())
                .filter(pictures -> pictures > 0)
                .map(pictures -> screen.getTranslation("practices.completeness.undescribed", pictures));
        String notYet = Stream.concat(
                        undescribed, completeness.notYet().stream().map(key -> screen.getTranslation(key)))
                .collect(Collectors.joining(", "));
        return notYet.isEmpty() ? answered : screen.getTranslation("practices.completeness.both", answered, notYet);
    }
}
