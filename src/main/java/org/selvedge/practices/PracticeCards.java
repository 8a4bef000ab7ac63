package org.selvedge.practices;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import org.selvedge.shared.Texts;
import org.springframework.stereotype.Component;

/** Makes cards of ids: what this reader may not read is left out, and what was looked for is marked in what they may. */
@Component
class PracticeCards {
    private static final int SMALL = 480;

    private final CardRows rows;
    private final ShownTexts texts;
    private final Texts labels;

    PracticeCards(CardRows rows, ShownTexts texts, Texts labels) {
        this.rows = rows;
        this.texts = texts;
        this.labels = labels;
    }

    /** In the order of the ids. */
    List<PracticeCard> of(List<PracticeId> ids, SearchWords words, boolean typosForgiven, Sight sight, Locale reader) {
        Map<PracticeId, CardRow> found = rows.of(ids, sight);
        Map<ShownTexts.Key, ShownTexts.Words> said = texts.words(CardRows.texts(found.values()));
        Map<PracticeId, Card> cards = new HashMap<>();
        Highlights looking = new Highlights(words, typosForgiven);
        CardMarks marks = new CardMarks(words.blank() ? null : looking, texts::name, labels, reader);
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
                .map(card -> card.made(marks))
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
        private @Nullable Locale foundLanguage;
        private @Nullable FoundBeside beside;

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

        private PracticeCard made(CardMarks marks) {
            return new PracticeCard(
                    row.id(),
                    row.slug(),
                    title,
                    teaser,
                    Locale.forLanguageTag(head.language()),
                    found,
                    foundLanguage,
                    beside,
                    marks.of(row, whole),
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
                        .flatMap(
                                said -> looking.fragment(said.text()).map(snippet -> new Found(snippet, said)).stream())
                        .findFirst()
                        .ifPresent(found -> show(card, found));
            }
        }
    }

    /** A partner's name is of no language. */
    private static void show(Card card, Found found) {
        Said said = found.said();
        card.found = found.snippet();
        card.beside = said.beside() == null ? null : beside(card, said.beside());
        card.foundLanguage = card.beside != null && card.beside.kind() == FoundBeside.Kind.PARTNER
                ? null
                : Locale.forLanguageTag(said.text().language());
    }

    private static FoundBeside beside(Card card, ShownTexts.Body body) {
        FoundBeside.Kind kind = FoundBeside.Kind.valueOf(body.place().name());
        return kind == FoundBeside.Kind.ATTACHMENT
                ? Stream.of(card.head.language(), card.whole.source())
                        .filter(body.titles()::containsKey)
                        .findFirst()
                        .map(language -> new FoundBeside(
                                kind,
                                Objects.requireNonNull(body.titles().get(language)),
                                Locale.forLanguageTag(language)))
                        .orElse(new FoundBeside(kind, "", null))
                : new FoundBeside(kind, "", null);
    }

    /** @param beside where it stands, unless that is the text itself */
    private record Said(AnalysedText text, ShownTexts.@Nullable Body beside) {
        static Said inText(AnalysedText text) {
            return new Said(text, null);
        }
    }

    private record Found(Snippet snippet, Said said) {}

    /** The text first, then titles and texts of other languages, then what stands beside the text. */
    private static Stream<Said> readable(Card card, List<ShownTexts.Body> bodies, Sight sight) {
        String shown = card.head.language();
        List<ShownTexts.Body> mine = bodies.stream()
                .filter(body -> sight.reads(body.audience(), card.row.owner(), card.row.initiative()))
                .sorted(Comparator.comparing(ShownTexts.Body::place)
                        .thenComparing(ShownTexts.Body::language)
                        .thenComparing(ShownTexts.Body::order))
                .toList();
        List<ShownTexts.Body> text = mine.stream()
                .filter(body -> body.place() == ShownTexts.Place.SECTION)
                .toList();
        return Stream.of(
                        text.stream()
                                .filter(body -> body.language().equals(shown))
                                .map(body -> Said.inText(body.text())),
                        card.whole.heads().values().stream()
                                .filter(head -> !head.language().equals(shown))
                                .sorted(Comparator.comparing(ShownTexts.Head::language))
                                .flatMap(head -> Stream.of(Said.inText(head.title()), Said.inText(head.teaser()))),
                        text.stream()
                                .filter(body -> !body.language().equals(shown))
                                .map(body -> Said.inText(body.text())),
                        mine.stream()
                                .filter(body -> body.place() != ShownTexts.Place.SECTION)
                                .map(body -> new Said(body.text(), body)))
                .flatMap(said -> said);
    }
}
