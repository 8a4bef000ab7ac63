package org.selvedge.practices.ui;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.selvedge.practices.FacetWords;
import org.selvedge.practices.PracticeFacet;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.search.SearchWords;

/** What a search looks for, in one line of the reader's language: its words and what was chosen. */
final class SearchName {
    private static final String BETWEEN = " · ";

    private SearchName() {}

    static String of(PracticeQuery query, Locale language, Function<String, String> texts) {
        FacetWords words = new FacetWords(language, texts);
        Stream<String> typed = Stream.of(SearchWords.visible(query.text())).filter(text -> !text.isEmpty());
        Stream<String> chosen = Stream.of(PracticeFacet.values())
                .flatMap(facet -> query.of(facet).stream().sorted().map(value -> words.of(facet, value)));
        return Stream.concat(typed, chosen).collect(Collectors.joining(BETWEEN));
    }
}
