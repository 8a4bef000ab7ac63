package org.selvedge.search;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Whether the index answers and holds what it should. After a failure nobody asks it any more until {@link IndexCheck}
 * found it whole again, so that a search neither waits for it nor finds only a part.
 */
@Component
public class IndexHealth {
    private static final Logger LOG = LoggerFactory.getLogger(IndexHealth.class);

    private final AtomicReference<State> state = new AtomicReference<>(State.UNKNOWN);
    private final AtomicBoolean behind = new AtomicBoolean();

    private enum State {
        UNKNOWN,
        WHOLE,
        FAILED
    }

    /** Whether a search may ask the index. */
    public boolean whole() {
        return state.get() == State.WHOLE;
    }

    /** The index did not answer or could not be written: said once, until it is whole again. */
    public void failed(Throwable reason) {
        if (state.getAndSet(State.FAILED) != State.FAILED) {
            LOG.warn("The search index fails, searches go to the database meanwhile: {}", reason.toString());
        }
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
