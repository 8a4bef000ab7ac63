package org.selvedge.practices;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.selvedge.search.FacetCount;

/** The values of facets in a reader's language. */
public final class FacetWords {
    private final Locale language;
    private final Function<String, String> texts;

    /** @param texts what a message key says in that language */
    public FacetWords(Locale language, Function<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    public String of(PracticeFacet facet, String value) {
        return switch (facet) {
            case COUNTRY -> Locale.of("", value).getDisplayCountry(language);
            case LANGUAGE -> capital(Locale.of(value).getDisplayLanguage(language));
            case THEME -> Theme.of(value).map(Theme::labelKey).map(texts).orElse(value);
            case GROUP ->
                TargetGroup.of(value).map(TargetGroup::labelKey).map(texts).orElse(value);
            case TYPE -> constant(PracticeType.values(), PracticeType::labelKey, value);
            case STATUS -> constant(PracticeStatus.values(), PracticeStatus::labelKey, value);
            case COMPLETENESS -> constant(Depth.values(), Depth::labelKey, value);
            case CONFIRMED ->
                ConfirmedWithin.of(value)
                        .map(ConfirmedWithin::labelKey)
                        .map(texts)
                        .orElse(value);
            case RESULTS -> texts.apply("practices.facet.results.yes");
        };
    }

    /** Of values with the same count those first that a reader looks up first; scales stay as they are. */
    public List<FacetCount> sorted(PracticeFacet facet, List<FacetCount> counts) {
        return facet.scale()
                ? counts
                : counts.stream()
                        .sorted(Comparator.comparingLong(FacetCount::count)
                                .reversed()
                                .thenComparing(
                                        count -> of(facet, count.value()), Collator.getInstance(language)::compare))
                        .toList();
    }

    private <E extends Enum<E>> String constant(E[] all, Function<E, String> labelKey, String value) {
        return Stream.of(all)
                .filter(each -> PracticeFacet.key(each).equals(value))
                .map(labelKey.andThen(texts))
                .findFirst()
                .orElse(value);
    }

    private String capital(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
