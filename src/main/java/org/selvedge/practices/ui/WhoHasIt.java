package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.selvedge.practices.VersionState;
import org.selvedge.shared.Moments;

/** Who has a version, since when: the state in a word, and a sentence about it. */
record WhoHasIt(String title, String text) {
    /** @param names who decides, while it is submitted; empty: the network's office */
    static WhoHasIt of(
            VersionState state, Instant since, List<String> names, ZoneId zone, Component screen, Locale language) {
        String when = Moments.minute(since, language, zone);
        String key = state == VersionState.SUBMITTED && names.isEmpty() ? "OFFICE" : state.name();
        return new WhoHasIt(
                screen.getTranslation(state.labelKey()),
                screen.getTranslation("practices.who." + key, String.join(", ", names), when));
    }

    /** A small change that passed by itself and was taken back: readers see the version before. */
    static WhoHasIt takenBack(Instant when, ZoneId zone, Component screen, Locale language) {
        return new WhoHasIt(
                screen.getTranslation("practices.who.takenBack.title"),
                screen.getTranslation("practices.who.takenBack", Moments.minute(when, language, zone)));
    }
}
