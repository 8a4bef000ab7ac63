package org.selvedge.search;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Whether the index answers and holds what it should. After a failure nobody asks it any more until {@link IndexCheck}
 * found it whole again, so that a search neither waits for it nor finds only a part: readers' questions go through
 * {@link #ask}.
 */
@Component
public class IndexHealth {
    private static final Logger LOG = LoggerFactory.getLogger(IndexHealth.class);

    private final AtomicReference<State> state = new AtomicReference<>(State.UNKNOWN);
    private final AtomicBoolean behind = new AtomicBoolean();
    private volatile BooleanSupplier answersOthers = () -> false;

    private enum State {
        UNKNOWN,
        WHOLE,
        FAILED
    }

    /** Whether a search may ask the index. */
    public boolean whole() {
        return state.get() == State.WHOLE;
    }

    /** How to find out, after one question failed, whether the index answers others. */
    void answersOthers(BooleanSupplier asked) {
        answersOthers = asked;
    }

    /**
     * What the index answers; empty while it cannot be asked, which is another thing than an answer without hits. A question that
     * is too much for it says nothing about the next: else one search meant to hurt would take the index from everybody.
     */
    public <T> Optional<T> ask(Supplier<T> question) {
        if (!whole()) {
            return Optional.empty();
        }
        try {
            return Optional.of(question.get());
        } catch (SearchException | UncheckedIOException | IndexSearcher.TooManyClauses unanswered) {
            if (answersOthers.getAsBoolean()) {
                LOG.debug("The search index refuses a question", unanswered);
            } else {
                failed(unanswered);
            }
            return Optional.empty();
        }
    }

    /** The index did not answer or could not be written: said once, until it is whole again. */
    void failed(Throwable reason) {
        if (state.getAndSet(State.FAILED) != State.FAILED) {
            LOG.warn("The search index fails, searches go to the database meanwhile: {}", reason.toString());
        }
        LOG.debug("The search index fails", reason);
    }

    /** A change could not be written to the index: it is old somewhere. */
    void missed(Throwable reason) {
        behind.set(true);
        failed(reason);
    }

    /** Whether entries may be old, so that counting is not enough. */
    boolean behind() {
        return behind.get();
    }

    void isWhole() {
        behind.set(false);
        if (state.getAndSet(State.WHOLE) == State.FAILED) {
            LOG.info("The search index answers again");
        }
    }
}
