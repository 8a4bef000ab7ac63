package org.selvedge.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    /** One reads from the database while what another one read is written. */
    private static final int WRITERS = 2;

    private static final long PATIENCE_MS = 15_000;

    private final IndexPages pages;
    private final IndexRepair repair;
    private final IndexHealth health;
    private final Rebuilds rebuilds;
    private final List<SearchSource> sources;
    private volatile boolean ending;
    private volatile @Nullable Thread running;
    private volatile CompletableFuture<Long> written = CompletableFuture.completedFuture(0L);

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
        token.ifPresent(mine -> {
            written = new CompletableFuture<>();
            running = Thread.ofPlatform().name("search-rebuild").start(() -> run(mine));
        });
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
                written.complete(done);
                tidy();
            }
        } catch (RuntimeException failed) {
            LOG.warn("The search index could not be rebuilt: {}", failed.toString());
            rebuilds.end(token, ending ? IndexState.Outcome.STOPPED : IndexState.Outcome.FAILED);
        } finally {
            written.complete(0L);
        }
    }

    /** The rebuild has ended well by then: an index in many parts is only slower. */
    private void tidy() {
        try {
            sources.forEach(pages::tidy);
        } catch (RuntimeException untidy) {
            LOG.warn("The parts of the search index were not put together: {}", untidy.toString());
        }
    }

    private long rewrite(SearchSource source, UUID token, long before) {
        long done = before;
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS, IndexRebuild::writer)) {
            Deque<Future<Integer>> writing = new ArrayDeque<>();
            Object last = null;
            List<Stamped> page = pages.after(source, last);
            while (!ending && (!page.isEmpty() || !writing.isEmpty())) {
                if (!page.isEmpty() && writing.size() < WRITERS) {
                    List<Stamped> mine = page;
                    Object since = last;
                    writing.add(writers.submit(() -> rewrite(source, since, mine)));
                    last = mine.getLast().id();
                    page = pages.after(source, last);
                    continue;
                }
                done += ended(writing.removeFirst());
                if (!rebuilds.beat(token, done)) {
                    throw new IllegalStateException("another node took over");
                }
            }
        }
        pages.finish(source);
        return done;
    }

    private int rewrite(SearchSource source, @Nullable Object last, List<Stamped> page) {
        pages.write(source, page.stream().map(Stamped::id).toList());
        overtaken(source, last, page);
        return page.size();
    }

    /** What was changed while its page was being written may have been written as it was before: it is written again. */
    private void overtaken(SearchSource source, @Nullable Object last, List<Stamped> page) {
        List<Stamped> before = page;
        List<Stamped> now = pages.after(source, last);
        while (!now.equals(before)) {
            List<Stamped> changed = new ArrayList<>(now);
            changed.removeAll(before);
            pages.write(source, changed.stream().map(Stamped::id).toList());
            before = now;
            now = pages.after(source, last);
        }
    }

    private static Thread writer(Runnable work) {
        return Thread.ofPlatform().name("search-rebuild-writer").unstarted(work);
    }

    private static int ended(Future<Integer> written) {
        try {
            return written.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A page cannot be written", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The rebuild was stopped", stopped);
        }
    }

    /** Of the one that runs here or ran last: how many entries it wrote once all are written, 0 if it failed. */
    CompletableFuture<Long> written() {
        return written;
    }

    /** Comes back when the parts of the index are put together as well. */
    void await() throws InterruptedException {
        Thread mine = running;
        if (mine != null) {
            mine.join();
        }
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
