package org.selvedge.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.search.SearchSource.Stamped;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Writes every entry of the index anew while searches go on: each is exchanged for its successor, none is taken away first.
 * Ends in order when the portal does. See {@code src/docs/decisions/2026-11-23-keeping-the-index.md}.
 */
@Component
class IndexRebuild implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(IndexRebuild.class);
    private static final int PAGES_BETWEEN_COMMITS = 10;
    private static final long PATIENCE_MS = 15_000;

    private final IndexPages pages;
    private final IndexRepair repair;
    private final IndexHealth health;
    private final Rebuilds rebuilds;
    private final List<SearchSource> sources;
    private volatile boolean ending;
    private volatile @Nullable Thread running;

    IndexRebuild(
            IndexPages pages, IndexRepair repair, IndexHealth health, Rebuilds rebuilds, List<SearchSource> sources) {
        this.pages = pages;
        this.repair = repair;
        this.health = health;
        this.rebuilds = rebuilds;
        this.sources = sources;
    }

    /** On a thread of its own; false while another one runs, on this node or elsewhere. */
    boolean begin() {
        Optional<UUID> token = rebuilds.begin(expected());
        token.ifPresent(
                mine -> running = Thread.ofPlatform().name("search-rebuild").start(() -> run(mine)));
        return token.isPresent();
    }

    long expected() {
        return sources.stream().mapToLong(pages::expected).sum();
    }

    private void run(UUID token) {
        try {
            pages.prepare();
            long done = 0;
            for (SearchSource source : sources) {
                done = rewrite(source, token, done);
                repair.repair(source, () -> !ending);
            }
            if (ending) {
                rebuilds.end(token, IndexState.Outcome.STOPPED);
            } else {
                rebuilds.end(token, IndexState.Outcome.DONE);
                health.isWhole();
                LOG.info("The search index was rebuilt: {} entries", done);
            }
        } catch (RuntimeException failed) {
            LOG.warn("The search index could not be rebuilt: {}", failed.toString());
            rebuilds.end(token, ending ? IndexState.Outcome.STOPPED : IndexState.Outcome.FAILED);
        }
    }

    private long rewrite(SearchSource source, UUID token, long before) {
        long done = before;
        int written = 0;
        List<Stamped> page = pages.after(source, null);
        while (!page.isEmpty() && !ending) {
            pages.write(source, page.stream().map(Stamped::id).toList());
            written++;
            if (written % PAGES_BETWEEN_COMMITS == 0) {
                pages.finish(source);
            }
            done += page.size();
            if (!rebuilds.beat(token, done)) {
                throw new IllegalStateException("another node took over");
            }
            page = pages.after(source, page.getLast().id());
        }
        pages.finish(source);
        return done;
    }

    /** Before the index and the database are closed. */
    @Override
    public void destroy() throws InterruptedException {
        ending = true;
        Thread mine = running;
        if (mine != null) {
            mine.join(PATIENCE_MS);
        }
    }
}
