package org.selvedge.practices;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.selvedge.practices.CardRows.CardRow;
import org.selvedge.search.Highlights;
import org.selvedge.search.SearchWords;
import org.selvedge.search.Snippet;
import org.selvedge.search.WordsPredicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Practices by words of their titles, the last of which may be unfinished: the index proposes, what is shown is read again
 * under the reader's own audience.
 */
@Component
class Suggesting {
    private static final Logger LOG = LoggerFactory.getLogger(Suggesting.class);

    private final EntityManager entities;
    private final CardRows rows;
    private final ShownTexts texts;

    Suggesting(EntityManager entities, CardRows rows, ShownTexts texts) {
        this.entities = entities;
        this.rows = rows;
        this.texts = texts;
    }

    /** Best match first; typos are forgiven only where the words as typed begin no title. */
    List<Suggestion> practices(SearchWords words, Sight sight, Locale reader, int most) {
        try {
            List<PracticeId> exact = titled(words, sight, false, most);
            return exact.isEmpty()
                    ? suggested(titled(words, sight, true, most), new Highlights(words, true), sight, reader)
                    : suggested(exact, new Highlights(words, false), sight, reader);
        } catch (SearchException unavailable) {
            LOG.warn("The search index does not answer, no practices are suggested: {}", unavailable.getMessage());
            return List.of();
        }
    }

    private List<PracticeId> titled(SearchWords words, Sight sight, boolean typos, int most) {
        SearchSession session = Search.session(entities);
        SearchPredicateFactory predicates = session.scope(Practice.class).predicate();
        WordsPredicate.Field title = WordsPredicate.Field.graded(PracticeFields.TITLE, 1000);
        SearchPredicate said = new WordsPredicate(predicates, List.of(title), typos).of(words);
        return session.search(Practice.class)
                .select(projections -> projections.id(PracticeId.class))
                .where(predicates
                        .bool()
                        .must(said)
                        .filter(PracticeIndex.visible(predicates, sight))
                        .toPredicate())
                .sort(sorts -> Order.of(sorts, PracticeSort.RELEVANCE))
                .fetchHits(most);
    }

    private List<Suggestion> suggested(List<PracticeId> ids, Highlights looking, Sight sight, Locale reader) {
        Map<PracticeId, CardRow> found = rows.of(ids, sight);
        Map<ShownTexts.Key, ShownTexts.Words> said = texts.words(CardRows.texts(found.values()));
        List<Suggestion> suggestions = new ArrayList<>();
        for (PracticeId id : ids) {
            CardRow row = found.get(id);
            if (row != null) {
                suggestions.add(suggestion(row, Objects.requireNonNull(said.get(row.text())), looking, reader));
            }
        }
        return suggestions;
    }

    /** By its title in the reader's language; by another one where only that holds what was typed. */
    private static Suggestion suggestion(CardRow row, ShownTexts.Words words, Highlights looking, Locale reader) {
        ShownTexts.Head usual = words.in(reader.getLanguage());
        Snippet title = looking.mark(usual.title());
        ShownTexts.Head head = title.hasHit()
                ? usual
                : words.heads().values().stream()
                        .filter(other -> looking.mark(other.title()).hasHit())
                        .min(Comparator.comparing(ShownTexts.Head::language))
                        .orElse(usual);
        return new Suggestion(
                Suggestion.Kind.PRACTICE,
                looking.mark(head.title()),
                Locale.forLanguageTag(head.language()),
                row.ownerName(),
                PracticeRoutes.page(row.slug()));
    }
}
