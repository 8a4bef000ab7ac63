package org.selvedge.practices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.selvedge.media.FileId;
import org.selvedge.media.MediaRoutes;
import org.selvedge.search.FacetCount;
import org.selvedge.search.Highlights;
import org.selvedge.search.SearchWords;
import org.selvedge.search.Snippet;
import org.selvedge.security.OrganisationId;
import org.selvedge.shared.Markdown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Finds practices and loads their cards. The index proposes ids; what is shown is read again from the database under
 * the reader's own audience, and highlighted there.
 */
@Component
class PracticeFinder {
    private static final Logger LOG = LoggerFactory.getLogger(PracticeFinder.class);

    private static final int MOST_OF_ONE = 100;

    private static final int SMALL = 480;

    private final PracticeIndex index;
    private final PlainSearch plain;
    private final PracticeRows rows;

    PracticeFinder(PracticeIndex index, PlainSearch plain, PracticeRows rows) {
        this.index = index;
        this.plain = plain;
        this.rows = rows;
    }

    /** A page beyond the last shows the last. */
    PracticeList search(PracticeQuery query, Sight sight, Locale language) {
        PracticeList list = page(query, sight, language);
        return list.page() > 0 && list.page() >= list.pages() && list.pages() > 0
                ? page(query.onPage(list.pages() - 1), sight, language)
                : list;
    }

    private PracticeList page(PracticeQuery query, Sight sight, Locale language) {
        SearchWords words = SearchWords.of(query.text());
        try {
            PracticeIndex.Found found = index.find(query, words, sight);
            List<PracticeCard> cards = cards(found.ids(), words, found.typosForgiven(), sight, language);
            long total = found.total() - (found.ids().size() - cards.size());
            return list(query, cards, total, facets(query, found.counts()), false);
        } catch (SearchException unavailable) {
            LOG.warn("The search index does not answer, titles are compared instead: {}", unavailable.getMessage());
            return simple(query, words, sight, language);
        }
    }

    private PracticeList simple(PracticeQuery query, SearchWords words, Sight sight, Locale language) {
        String typed = SearchWords.visible(query.text());
        List<PracticeCard> cards = cards(plain.find(typed, query, sight), words, false, sight, language);
        return list(query, cards, plain.count(typed, query, sight), facets(query, Map.of()), true);
    }

    private static PracticeList list(
            PracticeQuery query,
            List<PracticeCard> cards,
            long total,
            Map<PracticeFacet, List<FacetCount>> facets,
            boolean simple) {
        int pages = (int) ((total + PracticeQuery.PAGE_SIZE - 1) / PracticeQuery.PAGE_SIZE);
        return new PracticeList(cards, total, query.page(), pages, facets, simple);
    }

    private static Map<PracticeFacet, List<FacetCount>> facets(
            PracticeQuery query, Map<PracticeFacet, Map<String, Long>> counts) {
        Map<PracticeFacet, List<FacetCount>> facets = new EnumMap<>(PracticeFacet.class);
        for (PracticeFacet facet : PracticeFacet.values()) {
            List<FacetCount> values = facet(counts.getOrDefault(facet, Map.of()), query.of(facet));
            if (!values.isEmpty()) {
                facets.put(facet, values);
            }
        }
        return facets;
    }

    /** Counted values, most first; a chosen value stays even where nothing is left of it. */
    private static List<FacetCount> facet(Map<String, Long> counts, Set<String> chosen) {
        List<FacetCount> values = new ArrayList<>();
        counts.forEach((value, count) -> values.add(new FacetCount(value, count, chosen.contains(value))));
        chosen.stream()
                .filter(value -> !counts.containsKey(value))
                .forEach(value -> values.add(new FacetCount(value, 0, true)));
        values.sort(Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value));
        return values;
    }

    List<PracticeCard> of(OrganisationId owner, Sight sight, Locale language) {
        return cards(rows.of(owner, MOST_OF_ONE, sight), SearchWords.of(""), false, sight, language);
    }

    List<PracticeCard> latestPublic(int count, Locale language) {
        return cards(rows.latestPublic(count), SearchWords.of(""), false, Sight.stranger(), language);
    }

    private List<PracticeCard> cards(
            List<PracticeId> ids, SearchWords words, boolean typosForgiven, Sight sight, Locale language) {
        Map<PracticeId, List<PracticeRow>> found =
                rows.byIds(ids, sight).stream().collect(Collectors.groupingBy(PracticeRow::id));
        Map<PracticeId, List<PracticeRows.BodyRow>> bodies = words.blank()
                ? Map.of()
                : rows.bodies(found.keySet(), sight).stream()
                        .collect(Collectors.groupingBy(PracticeRows.BodyRow::practice));
        Highlights highlights = new Highlights(words, typosForgiven);
        return ids.stream()
                .filter(found::containsKey)
                .map(id -> card(
                        found.get(id),
                        bodies.getOrDefault(id, List.of()),
                        words.blank() ? Optional.empty() : Optional.of(highlights),
                        language.getLanguage()))
                .toList();
    }

    private static PracticeCard card(
            List<PracticeRow> texts,
            List<PracticeRows.BodyRow> bodies,
            Optional<Highlights> highlights,
            String language) {
        PracticeRow row = PracticeRow.inLanguage(texts, language);
        Snippet title = marked(highlights, row.language(), row.title());
        Snippet teaser = marked(highlights, row.language(), row.teaser());
        Optional<Elsewhere> elsewhere = title.hasHit() || teaser.hasHit()
                ? Optional.empty()
                : highlights.flatMap(looking -> elsewhere(looking, row, texts, bodies));
        return new PracticeCard(
                row.id(),
                row.slug(),
                title,
                teaser,
                Locale.forLanguageTag(row.language()),
                elsewhere.map(Elsewhere::snippet).orElse(null),
                elsewhere.map(Elsewhere::language).orElse(null),
                row.ownerName(),
                row.ownerSlug(),
                row.country(),
                row.town(),
                row.themes(),
                row.type(),
                row.status(),
                row.shelf(),
                row.publishedOn(),
                row.confirmedOn(),
                row.takenUp(),
                picture(row));
    }

    private static @Nullable String picture(PracticeRow row) {
        return Optional.ofNullable(row.media())
                .flatMap(FileId::parse)
                .map(file -> MediaRoutes.picture(file, SMALL))
                .orElse(null);
    }

    private static Snippet marked(Optional<Highlights> highlights, String language, String text) {
        return highlights.map(looking -> looking.mark(language, text)).orElseGet(() -> Snippet.of(text));
    }

    private record Elsewhere(Snippet snippet, Locale language) {}

    /** Where the words stand when title and teaser do not show them: the text first, then other languages. */
    private static Optional<Elsewhere> elsewhere(
            Highlights looking, PracticeRow shown, List<PracticeRow> texts, List<PracticeRows.BodyRow> bodies) {
        List<Candidate> candidates = new ArrayList<>();
        bodies.stream()
                .sorted(Comparator.comparing(
                                (PracticeRows.BodyRow body) -> !body.language().equals(shown.language()))
                        .thenComparing(PracticeRows.BodyRow::language)
                        .thenComparing(PracticeRows.BodyRow::kind))
                .forEach(body -> candidates.add(new Candidate(body.language(), Markdown.plain(body.body()))));
        int otherLanguages = (int) candidates.stream()
                .takeWhile(body -> body.language().equals(shown.language()))
                .count();
        List<Candidate> titles = texts.stream()
                .filter(text -> !text.language().equals(shown.language()))
                .map(text -> new Candidate(text.language(), text.title() + ". " + text.teaser()))
                .toList();
        candidates.addAll(otherLanguages, titles);
        return candidates.stream()
                .map(candidate -> looking.fragment(candidate.language(), candidate.text())
                        .map(snippet -> new Elsewhere(snippet, Locale.forLanguageTag(candidate.language()))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private record Candidate(String language, String text) {}
}
