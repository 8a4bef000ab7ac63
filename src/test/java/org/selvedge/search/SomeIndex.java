package org.selvedge.search;

import java.util.Objects;
import org.springframework.stereotype.Component;

/** The index as the office has it written anew. */
@Component
public class SomeIndex {
    private final IndexRebuild rebuild;
    private final Rebuilds rebuilds;

    SomeIndex(IndexRebuild rebuild, Rebuilds rebuilds) {
        this.rebuild = rebuild;
        this.rebuilds = rebuilds;
    }

    /** Comes back when every entry is written. */
    public void rebuilt() throws InterruptedException {
        if (!rebuild.begin()) {
            throw new IllegalStateException("It is being rebuilt already");
        }
        rebuild.await();
        IndexState.Rebuild last = Objects.requireNonNull(rebuilds.last());
        if (last.outcome() != IndexState.Outcome.DONE) {
            throw new IllegalStateException("It ended as " + last.outcome());
        }
    }
}
