package org.selvedge.inquiries;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Locale;
import org.selvedge.practices.PassageRef;
import org.selvedge.practices.PracticeId;

/** The paragraph a question hangs on, at its version, and the words of it that are meant. */
@Embeddable
record Quote(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "practice"))
        PracticeId practice,

        @Column(name = "practice_version") int version,
        @Column(name = "passage") String passage,
        @Column(name = "quote") String text,
        @Column(name = "quote_language") String languageTag) {

    static Quote of(PassageRef ref, String text, Locale language) {
        return new Quote(ref.practice(), ref.version(), ref.passage(), text, language.toLanguageTag());
    }

    Locale language() {
        return Locale.forLanguageTag(languageTag);
    }

    PassageRef ref() {
        return new PassageRef(practice, version, passage);
    }
}
