package org.selvedge.site;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.selvedge.security.BaseUrl;
import org.selvedge.shared.Texts;

/**
 * Where a practice's text is read in each of its languages. The portal's own languages stand in the path; a text in another
 * one is named in the question, within a page that the network's first language frames.
 *
 * @param path of the page in the network's first language
 * @param languages of the text, the source first
 */
record TextAddresses(String path, List<Locale> languages) {
    private static final String DEFAULT = "x-default";

    String of(Locale language) {
        if (Texts.LANGUAGES.stream().anyMatch(own -> same(own, language))) {
            return Addresses.in(Texts.spoken(language), path);
        }
        boolean shownAnyway = same(language, languages.getFirst())
                && languages.stream().noneMatch(other -> same(other, Addresses.first()));
        return shownAnyway ? path : path + "?lang=" + language.toLanguageTag();
    }

    /** As search engines want them; none where there is one language only. */
    List<Sharing.Alternate> alternates(BaseUrl base) {
        return languages.size() < 2
                ? List.of()
                : Stream.concat(
                                languages.stream()
                                        .map(each -> new Sharing.Alternate(each.toLanguageTag(), base.of(of(each)))),
                                Stream.of(new Sharing.Alternate(DEFAULT, base.of(path))))
                        .toList();
    }

    /** The other languages in which the text can be read, as they call themselves. */
    List<Frame.Other> besides(Locale shown) {
        return languages.stream()
                .filter(language -> !same(language, shown))
                .map(language -> new Frame.Other(language.toLanguageTag(), new Words(language).ownName(), of(language)))
                .toList();
    }

    private static boolean same(Locale one, Locale other) {
        return one.getLanguage().equals(other.getLanguage());
    }
}
