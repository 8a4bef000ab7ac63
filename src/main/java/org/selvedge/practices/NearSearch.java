package org.selvedge.practices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.search.AnalysedText;
import org.selvedge.search.SearchWords;
import org.selvedge.search.Spelling;
import org.springframework.stereotype.Component;

/**
 * What a search that found nothing could become. Every proposal is asked as a search of the same reader, and another
 * spelling is taken from what this reader may read: so it cannot tell of anything else.
 */
@Component
class NearSearch {
    private static final int MOST_PROPOSED = 3;
    private static final int MOST_GUESSED = 2;
    private static final int MOST_TRIED = 4;
    private static final int MOST_READ = 10;

    private final PracticeIndex index;
    private final CardRows rows;
    private final ShownTexts texts;

    NearSearch(PracticeIndex index, CardRows rows, ShownTexts texts) {
        this.index = index;
        this.rows = rows;
        this.texts = texts;
    }

    NearMisses of(PracticeQuery query, SearchWords words, Sight sight) {
        if (words.meaningless()) {
            return NearMisses.NONE;
        }
        boolean languages = !query.of(PracticeFacet.LANGUAGE).isEmpty();
        boolean more = query.chosen().size() > (languages ? 1 : 0);
        return new NearMisses(
                spelt(query, words, sight),
                fewer(query, words.needed(), sight),
                languages ? offer(query.with(PracticeFacet.LANGUAGE, Set.of()), List.of(), sight) : null,
                more ? offer(query.wide(), List.of(), sight) : null);
    }

    private NearMisses.@Nullable Offer offer(PracticeQuery query, List<String> leftOut, Sight sight) {
        PracticeQuery first = query.onPage(0);
        long total = index.find(first, SearchWords.of(first.text()), sight).total();
        return total == 0 ? null : new NearMisses.Offer(first, leftOut, total);
    }

    /** Words as written only: their number stays bounded by one cheap question for each proposal. */
    private NearMisses.@Nullable Offer asWritten(PracticeQuery query, List<String> leftOut, Sight sight) {
        long total = index.exactly(query, sight);
        return total == 0 ? null : new NearMisses.Offer(query, leftOut, total);
    }

    /** One word left out; where that does not help, or they are many, all but one. */
    private List<NearMisses.Offer> fewer(PracticeQuery query, List<String> words, Sight sight) {
        if (words.size() < 2) {
            return List.of();
        }
        List<NearMisses.Offer> oneLess = words.size() > MOST_TRIED
                ? List.of()
                : offers(query, words.stream().map(List::of), sight);
        return oneLess.isEmpty() && words.size() > 2 ? offers(query, allButOne(words), sight) : oneLess;
    }

    /** The longest words are kept: they say most. */
    private static Stream<List<String>> allButOne(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MOST_TRIED)
                .map(kept -> words.stream().filter(word -> !word.equals(kept)).toList());
    }

    private List<NearMisses.Offer> offers(PracticeQuery query, Stream<List<String>> leftOut, Sight sight) {
        return leftOut.flatMap(without -> Stream.ofNullable(asWritten(without(query, without), without, sight)))
                .sorted(Comparator.comparingLong(NearMisses.Offer::total).reversed())
                .limit(MOST_PROPOSED)
                .toList();
    }

    private static PracticeQuery without(PracticeQuery query, List<String> words) {
        String text = query.text();
        for (String word : words) {
            text = exchanged(text, word, " ");
        }
        return saying(query, text.replaceAll("\\s+", " ").strip());
    }

    private static String exchanged(String text, String word, String other) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
                .matcher(text)
                .replaceAll(Matcher.quoteReplacement(other));
    }

    private static PracticeQuery saying(PracticeQuery query, String text) {
        return new PracticeQuery(text, query.chosen(), query.sort(), 0);
    }

    /** Words that stand in nothing this reader may read, spelt as the nearest one that does. */
    private NearMisses.@Nullable Offer spelt(PracticeQuery query, SearchWords words, Sight sight) {
        String text = query.text();
        List<String> unknown = words.needed().stream()
                .filter(word -> Spelling.guessable(word) && index.exactly(PracticeQuery.of(word), sight) == 0)
                .limit(MOST_GUESSED)
                .toList();
        for (String word : unknown) {
            Optional<String> nearest = Spelling.nearest(word, readable(word, sight));
            text = nearest.isEmpty() ? text : exchanged(text, word, nearest.get());
        }
        return text.equals(query.text()) ? null : asWritten(saying(query, text), List.of(), sight);
    }

    /** Not what attachments say: it is long, and less carefully spelt. */
    private List<AnalysedText> readable(String word, Sight sight) {
        Map<PracticeId, CardRows.CardRow> found = rows.of(index.near(SearchWords.of(word), sight, MOST_READ), sight);
        List<ShownTexts.Key> keys = CardRows.texts(found.values());
        Map<ShownTexts.Key, ShownTexts.Words> heads = texts.words(keys);
        Map<ShownTexts.Key, List<ShownTexts.Body>> bodies = texts.bodies(keys);
        List<AnalysedText> readable = new ArrayList<>();
        for (CardRows.CardRow row : found.values()) {
            Optional.ofNullable(heads.get(row.text())).ifPresent(whole -> {
                whole.heads().values().forEach(head -> readable.addAll(List.of(head.title(), head.teaser())));
                readable.add(new AnalysedText(whole.source(), row.ownerName()));
                Stream.ofNullable(whole.town()).forEach(town -> readable.add(new AnalysedText(whole.source(), town)));
            });
            bodies.getOrDefault(row.text(), List.of()).stream()
                    .filter(body -> body.place() != ShownTexts.Place.ATTACHMENT)
                    .filter(body -> sight.reads(body.audience(), row.owner(), row.initiative()))
                    .forEach(body -> readable.add(body.text()));
        }
        return readable;
    }
}
