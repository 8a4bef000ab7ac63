package org.selvedge.search;

import org.springframework.stereotype.Component;

/** The index as the office has it written anew. */
@Component
public class SomeIndex {
    private final IndexRebuild rebuild;

    SomeIndex(IndexRebuild rebuild) {
        this.rebuild = rebuild;
    }

    /** Comes back when every entry is written; how many there are. */
    public long rebuilt() {
        if (!rebuild.begin()) {
            throw new IllegalStateException("It is being rebuilt already");
        }
        return rebuild.written().join();
    }

    /** Comes back when its parts are put together. */
    public void tidied() throws InterruptedException {
        rebuild.await();
    }
}
