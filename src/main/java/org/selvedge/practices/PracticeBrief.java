package org.selvedge.practices;

import java.util.Locale;
import java.util.Map;
import org.selvedge.security.OrganisationId;

/** What a practice is called in its languages, whose it is and where it stands. */
public record PracticeBrief(
        PracticeId practice, String slug, OrganisationId owner, Locale source, Map<String, String> titles) {
    /** In this language, else in the source. */
    public String title(Locale language) {
        String translated = titles.get(language.getLanguage());
        return translated == null ? titles.getOrDefault(source.getLanguage(), slug) : translated;
    }

    /** The language in which {@link #title} answers. */
    public Locale languageFor(Locale language) {
        return titles.containsKey(language.getLanguage()) ? language : source;
    }
}
