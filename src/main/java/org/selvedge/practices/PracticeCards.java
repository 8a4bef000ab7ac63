package org.selvedge.practices;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.media.FileId;
import org.selvedge.media.MediaRoutes;
import org.selvedge.practices.CardRows.CardRow;
import org.selvedge.search.AnalysedText;
import org.selvedge.search.Highlights;
import org.selvedge.search.SearchWords;
import org.selvedge.search.Snippet;
import org.springframework.stereotype.Component;

/** Makes cards of ids: what this reader may not read is left out, and what was looked for is marked in what they may. */
@Component
class PracticeCards {
    private static final int SMALL = 480;

    private final CardRows rows;
    private final ShownTexts texts;

    PracticeCards(CardRows rows, ShownTexts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    /** In the order of the ids. */
    List<PracticeCard> of(List<PracticeId> ids, SearchWords words, boolean typosForgiven, Sight sight, Locale reader) {
        Map<PracticeId, CardRow> found = rows.of(ids, sight);
        Map<ShownTexts.Key, ShownTexts.Words> said = texts.words(CardRows.texts(found.values()));
        Map<PracticeId, Card> cards = new HashMap<>();
        Highlights looking = new Highlights(words, typosForgiven);
        for (CardRow row : found.values()) {
            ShownTexts.Words whole = said.get(row.text());
            if (whole != null) {
                cards.put(row.id(), card(row, whole, words.blank() ? null : looking, reader.getLanguage()));
            }
        }
        if (!words.blank()) {
            elsewhere(cards.values(), looking, sight);
        }
        return ids.stream()
                .map(cards::get)
                .filter(Objects::nonNull)
                .map(Card::made)
                .toList();
    }

    /** A card while it is made. */
    private static final class Card {
        private final CardRow row;
        private final ShownTexts.Words whole;
        private final ShownTexts.Head head;
        private final Snippet title;
        private final Snippet teaser;
        private @Nullable Snippet found;
        private @Nullable String foundLanguage;

        private Card(CardRow row, ShownTexts.Words whole, ShownTexts.Head head, Snippet title, Snippet teaser) {
            this.row = row;
            this.whole = whole;
            this.head = head;
            this.title = title;
            this.teaser = teaser;
        }

        private boolean shows() {
            return title.hasHit() || teaser.hasHit();
        }

        private PracticeCard made() {
            return new PracticeCard(
                    row.id(),
                    row.slug(),
                    title,
                    teaser,
                    Locale.forLanguageTag(head.language()),
                    found,
                    foundLanguage == null ? null : Locale.forLanguageTag(foundLanguage),
                    row.ownerName(),
                    row.ownerSlug(),
                    whole.country(),
                    whole.town(),
                    whole.themes(),
                    whole.type(),
                    whole.status(),
                    row.shelf(),
                    row.publishedOn(),
                    row.confirmedOn(),
                    row.takenUp(),
                    row.cover() == null ? null : MediaRoutes.picture(new FileId(row.cover()), SMALL));
        }
    }

    private static Card card(CardRow row, ShownTexts.Words whole, @Nullable Highlights looking, String language) {
        ShownTexts.Head head = whole.in(language);
        return looking == null
                ? new Card(
                        row,
                        whole,
                        head,
                        Snippet.of(head.title().text()),
                        Snippet.of(head.teaser().text()))
                : new Card(row, whole, head, looking.mark(head.title()), looking.mark(head.teaser()));
    }

    /** Where the words stand when title and teaser do not show them. */
    private void elsewhere(Collection<Card> cards, Highlights looking, Sight sight) {
        Set<ShownTexts.Key> wanted = new HashSet<>();
        cards.stream().filter(card -> !card.shows()).forEach(card -> wanted.add(card.row.text()));
        Map<ShownTexts.Key, List<ShownTexts.Body>> bodies = texts.bodies(wanted);
        for (Card card : cards) {
            if (!card.shows()) {
                readable(card, bodies.getOrDefault(card.row.text(), List.of()), sight)
                        .flatMap(text -> looking.fragment(text).map(snippet -> new Found(snippet, text)).stream())
                        .findFirst()
                        .ifPresent(found -> {
                            card.found = found.snippet();
                            card.foundLanguage = found.text().language();
                        });
            }
        }
    }

    private record Found(Snippet snippet, AnalysedText text) {}

    /** The text first, then titles and texts of other languages. */
    private static Stream<AnalysedText> readable(Card card, List<ShownTexts.Body> bodies, Sight sight) {
        String shown = card.head.language();
        List<ShownTexts.Body> mine = bodies.stream()
                .filter(body -> sight.reads(body.audience(), card.row.owner(), card.row.initiative()))
                .sorted(Comparator.comparing(ShownTexts.Body::language).thenComparing(ShownTexts.Body::kind))
                .toList();
        return Stream.of(
                        mine.stream()
                                .filter(body -> body.language().equals(shown))
                                .map(ShownTexts.Body::text),
                        card.whole.heads().values().stream()
                                .filter(head -> !head.language().equals(shown))
                                .sorted(Comparator.comparing(ShownTexts.Head::language))
                                .flatMap(head -> Stream.of(head.title(), head.teaser())),
                        mine.stream()
                                .filter(body -> !body.language().equals(shown))
                                .map(ShownTexts.Body::text))
                .flatMap(texts -> texts);
    }

    /** Whether anybody who reads like this may know of a practice at all. */
    Optional<CardRow> one(PracticeId id, Sight sight) {
        return Optional.ofNullable(rows.of(List.of(id), sight).get(id));
    }
}
