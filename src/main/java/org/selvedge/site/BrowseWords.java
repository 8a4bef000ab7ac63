package org.selvedge.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.practices.FacetWords;
import org.selvedge.practices.NearMisses;
import org.selvedge.practices.PracticeFacet;
import org.selvedge.search.SearchWords;
import org.selvedge.shared.Texts;

/** What a search is in words: its title, the values that were chosen, the orders it can have. */
record BrowseWords(Browse browse, Texts texts, Locale language) {
    private static final int MOST_IN_TITLE = 4;

    /** A chosen value; its link takes it back. */
    record Chip(String facet, String value, String href) {}

    /** An order; its link sorts so. */
    record Order(String label, boolean current, String href) {}

    /** Another search, and how many practices it finds. */
    record Way(String label, String href, long total) {}

    /** What is looked for, so that tabs, bookmarks and feeds can be told apart. */
    public String title() {
        Stream<String> words =
                browse.text().isBlank() ? Stream.empty() : Stream.of(text("site.browse.quoted", browse.text()));
        List<String> asked =
                Stream.concat(words, chips().stream().map(Chip::value)).toList();
        if (asked.isEmpty()) {
            return text("site.browse.title");
        }
        String said = String.join(", ", asked.subList(0, Math.min(asked.size(), MOST_IN_TITLE)));
        return text("site.browse.titled", asked.size() > MOST_IN_TITLE ? said + ", …" : said);
    }

    public List<Chip> chips() {
        FacetWords words = new FacetWords(language, this::text);
        List<Chip> chips = new ArrayList<>();
        for (PracticeFacet facet : PracticeFacet.values()) {
            new TreeSet<>(browse.query().of(facet))
                    .forEach(value -> chips.add(
                            new Chip(text(facet.labelKey()), words.of(facet, value), browse.with(facet, value))));
        }
        return chips;
    }

    /** How the words were read, where that is not plain. */
    public List<String> notes() {
        SearchWords words = SearchWords.of(browse.text());
        List<String> notes = new ArrayList<>();
        if (!words.leftOut().isEmpty()) {
            notes.add(text("practices.list.leftOut", SearchWords.MOST, String.join(", ", words.leftOut())));
        }
        if (words.openQuote()) {
            notes.add(text("practices.list.openQuote"));
        }
        return notes;
    }

    public List<Order> orders() {
        return browse.query().orders().stream()
                .map(sort -> new Order(
                        text(sort.labelKey()),
                        browse.query().order() == sort,
                        browse.href(browse.query().sorted(sort))))
                .toList();
    }

    /** What to look for instead of what found nothing. */
    public List<Way> ways(NearMisses near) {
        Stream<@Nullable Way> ways = Stream.concat(
                Stream.concat(
                        Stream.of(near.spelling() == null ? null : spelling(near.spelling())),
                        near.fewer().stream().map(this::fewer)),
                Stream.of(
                        way(text("site.browse.near.languages"), near.languages()),
                        way(text("site.browse.near.wide"), near.wide())));
        return ways.filter(Objects::nonNull).toList();
    }

    private @Nullable Way spelling(NearMisses.Offer offer) {
        return way(
                text(
                        "site.browse.near.spelling",
                        SearchWords.visible(offer.query().text())),
                offer);
    }

    private @Nullable Way fewer(NearMisses.Offer offer) {
        String leftOut = offer.leftOut().stream()
                .map(word -> text("site.browse.quoted", SearchWords.visible(word)))
                .collect(Collectors.joining(", "));
        return way(text("site.browse.near.fewer", leftOut), offer);
    }

    private @Nullable Way way(String label, NearMisses.@Nullable Offer offer) {
        return offer == null ? null : new Way(label, browse.href(offer.query()), offer.total());
    }

    private String text(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }
}
