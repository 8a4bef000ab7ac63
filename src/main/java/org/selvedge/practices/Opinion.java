package org.selvedge.practices;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What a reviewer of the network says of a practice in public.
 *
 * @param code of the language it is written in
 */
@Embeddable
public record Opinion(
        @Column(name = "opinion") String text,
        @Column(name = "opinion_language") String code,
        @Column(name = "opinion_on") LocalDate on) {
    public Locale language() {
        return Locale.forLanguageTag(code);
    }
}
