package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.selvedge.search.HostileWords;
import org.selvedge.search.SearchWords;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How much a search asks of the index is bounded whatever was typed, so that nobody makes it slow or has it refuse: clauses of
 * the widest question there is, words that are read as others, and questions for what comes near.
 */
@PortalTest
class SearchWorkTest {
    /** A fraction of what the index takes before it refuses. */
    private static final int MOST_CLAUSES = 600;

    private static final int MOST_QUESTIONS = 20;

    /** Somebody who reads in as many fields as anybody can. */
    private static final Sight WIDEST =
            new Sight(true, false, UUID.randomUUID(), Set.of(Sight.NONE, UUID.randomUUID()));

    @Autowired
    private EntityManager entities;

    @Autowired
    private LuceneHits lucene;

    @Autowired
    private CardRows rows;

    @Autowired
    private ShownTexts texts;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    static Stream<String> typed() {
        return HostileWords.typed();
    }

    @ParameterizedTest
    @MethodSource("typed")
    void theWidestQuestionIsNotTooWide(String typed) {
        SearchWords words = SearchWords.of(typed);
        Query query = inTransaction(() -> {
            SearchPredicate predicate = PracticeIndex.matching(
                    Search.session(entities).scope(Practice.class).predicate(), words, WIDEST, true);
            return LuceneMigrationUtils.toLuceneQuery(predicate);
        });
        Clauses clauses = new Clauses();
        query.visit(clauses);
        assertThat(MOST_CLAUSES).isLessThan(IndexSearcher.getMaxClauseCount());
        assertThat(clauses.count).isLessThanOrEqualTo(MOST_CLAUSES);
    }

    @ParameterizedTest
    @MethodSource("typed")
    void whatComesNearIsAFewQuestions(String typed) {
        AtomicInteger asked = new AtomicInteger();
        PracticeIndex counting = new PracticeIndex(entities, lucene, clock) {
            @Override
            Found find(PracticeQuery query, SearchWords words, Sight sight) {
                asked.addAndGet(2);
                return super.find(query, words, sight);
            }

            @Override
            long exactly(PracticeQuery query, Sight sight) {
                asked.incrementAndGet();
                return super.exactly(query, sight);
            }

            @Override
            List<PracticeId> near(SearchWords words, Sight sight, int most) {
                asked.incrementAndGet();
                return super.near(words, sight, most);
            }
        };
        PracticeQuery query = PracticeQuery.of(typed)
                .with(PracticeFacet.LANGUAGE, Set.of("tlh", Locale.ENGLISH.getLanguage()))
                .with(PracticeFacet.COUNTRY, Set.of("MT"));
        inTransaction(() -> new NearSearch(counting, rows, texts).of(query, SearchWords.of(typed), WIDEST));
        assertThat(asked.get()).isLessThanOrEqualTo(MOST_QUESTIONS);
    }

    private <T> T inTransaction(Supplier<T> question) {
        return transaction.execute(status -> question.get());
    }

    private static final class Clauses extends QueryVisitor {
        private int count;

        @Override
        public void visitLeaf(Query query) {
            count++;
        }

        @Override
        public void consumeTerms(Query query, Term... terms) {
            count++;
        }

        @Override
        public void consumeTermsMatching(Query query, String field, Supplier<ByteRunAutomaton> automaton) {
            count++;
        }

        @Override
        public QueryVisitor getSubVisitor(BooleanClause.Occur occurs, Query parent) {
            return this;
        }
    }
}
