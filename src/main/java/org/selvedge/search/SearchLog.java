package org.selvedge.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.selvedge.search.SearchLogRows.Search;
import org.selvedge.security.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Hears what members look for, and whether they open what they find. Written after the answer on a thread of its own; when it
 * cannot be written, nobody notices. Who looked for what is known in memory only, until their next search or for half an hour. See
 * {@code src/docs/decisions/2026-11-23-log-of-searches.md}.
 */
@Component
public class SearchLog implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(SearchLog.class);
    private static final Duration REMEMBERED = Duration.ofMinutes(30);
    private static final int MOST_PEOPLE = 10_000;
    private static final int MOST_WAITING = 1_000;
    private static final int PATIENCE_S = 5;

    private final SearchTerms terms;
    private final SearchLogRows rows;
    private final Cache<PersonId, Last> lasts = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(MOST_PEOPLE)
            .build();
    private final ThreadPoolExecutor writer = new ThreadPoolExecutor(
            1,
            1,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(MOST_WAITING),
            work -> Thread.ofPlatform().name("search-log").daemon().unstarted(work));

    SearchLog(SearchTerms terms, SearchLogRows rows) {
        this.terms = terms;
        this.rows = rows;
        this.writer.allowCoreThreadTimeOut(true);
    }

    /** The last search of somebody, while they look through what it found. */
    private record Last(String typed, String language, Set<String> themes, Set<Object> results, AtomicBoolean opened) {
        private boolean same(String words, String tongue, Set<String> chosen) {
            return typed.equals(words) && language.equals(tongue) && themes.equals(chosen);
        }
    }

    /**
     * A member looked for something. Another page or order of the same search is the same search.
     *
     * @param results what this page of it shows
     * @return when it is written, for those who wait
     */
    public CompletableFuture<Void> heard(
            PersonId person, String typed, Locale reader, Set<String> themes, long found, Collection<?> results) {
        String words = SearchWords.visible(typed);
        Last before = lasts.getIfPresent(person);
        if (before != null && before.same(words, reader.getLanguage(), themes)) {
            before.results().addAll(results);
            return CompletableFuture.completedFuture(null);
        }
        Last last = new Last(
                words, reader.getLanguage(), Set.copyOf(themes), ConcurrentHashMap.newKeySet(), new AtomicBoolean());
        last.results().addAll(results);
        lasts.put(person, last);
        return later(() -> search(last).ifPresent(search -> rows.write(search, person, found > 0)));
    }

    /** A member opened something: counted once where their last search had found it. */
    public CompletableFuture<Void> opened(PersonId person, Object result) {
        Last last = lasts.getIfPresent(person);
        return last != null && last.results().contains(result) && last.opened().compareAndSet(false, true)
                ? later(() -> search(last).ifPresent(rows::opened))
                : CompletableFuture.completedFuture(null);
    }

    private Optional<Search> search(Last last) {
        return terms.of(last.typed()).map(term -> new Search(rows.month(), term, last.language(), last.themes()));
    }

    private CompletableFuture<Void> later(Runnable work) {
        try {
            return CompletableFuture.runAsync(work, writer).exceptionally(failed -> {
                LOG.debug("A search was not counted", failed);
                return null;
            });
        } catch (RejectedExecutionException tooMany) {
            LOG.debug("A search was not counted", tooMany);
            return CompletableFuture.completedFuture(null);
        }
    }

    /** At the month's end its hashes, its secret and what nobody may see go. */
    @Scheduled(fixedDelayString = "${selvedge.search.forget-every:PT1H}", initialDelayString = "PT30S")
    void forget() {
        rows.forget();
    }

    @Override
    public void destroy() throws InterruptedException {
        writer.shutdown();
        if (!writer.awaitTermination(PATIENCE_S, TimeUnit.SECONDS)) {
            writer.shutdownNow();
        }
    }
}
