package org.selvedge.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What of a search may be written down: its folded words in the order typed; nothing that looks like an address, a number or the
 * name of somebody. See {@code src/docs/decisions/2026-11-23-log-of-searches.md}.
 */
@Component
class SearchTerms {
    static final int LONGEST = 100;

    private static final Pattern ADDRESS = Pattern.compile("@|://|(?i:www\\.)|\\p{Alnum}\\.\\p{Alpha}{2,}(/|\\s|$)");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}([\\s./()+-]*\\p{Nd}){4}");
    private static final Duration NAMES_KEPT = Duration.ofMinutes(10);

    private final LoadingCache<Boolean, List<Set<String>>> names;

    SearchTerms(List<KnownNames> known) {
        names = Caffeine.newBuilder()
                .expireAfterWrite(NAMES_KEPT)
                .build(all -> known.stream()
                        .map(KnownNames::names)
                        .flatMap(Collection::stream)
                        .map(SearchTerms::words)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.toUnmodifiableList()));
    }

    Optional<String> of(String typed) {
        String readable = SearchWords.visible(typed);
        String term = PlainWords.folded(readable);
        boolean silent = term.isEmpty()
                || ADDRESS.matcher(readable).find()
                || NUMBER.matcher(readable).find()
                || namesSomebody(words(readable));
        return silent ? Optional.empty() : Optional.of(shortened(term));
    }

    /** All of somebody's name is typed, or nothing but parts of it. */
    private boolean namesSomebody(Set<String> typed) {
        return names.get(true).stream().anyMatch(name -> typed.containsAll(name) || name.containsAll(typed));
    }

    private static Set<String> words(String text) {
        return Languages.words(text).stream().map(Token::folded).collect(Collectors.toUnmodifiableSet());
    }

    private static String shortened(String term) {
        int letters = term.codePointCount(0, term.length());
        return letters <= LONGEST
                ? term
                : term.substring(0, term.offsetByCodePoints(0, LONGEST)).strip();
    }
}
