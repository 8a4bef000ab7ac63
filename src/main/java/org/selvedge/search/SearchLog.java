package org.selvedge.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.selvedge.search.SearchLogRows.Counted;
import org.selvedge.search.SearchLogRows.Search;
import org.selvedge.security.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Hears what members look for, and whether they open what they find. Gathered for some seconds and written on a thread of
 * its own; when it cannot be written, nobody notices. Who looked for what is known in memory only, until their next search or for half an hour. See
 * {@code src/docs/decisions/2026-11-23-log-of-searches.md}.
 */
@Component
public class SearchLog implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(SearchLog.class);
    private static final Duration REMEMBERED = Duration.ofMinutes(30);
    private static final int MOST_PEOPLE = 10_000;

    /** Searches of one person that count within a day: a program that types fills no table. */
    static final int MOST_A_DAY = 200;

    private static final int MOST_WAITING = 1_000;
    private static final int PATIENCE_S = 5;

    private final SearchTerms terms;
    private final SearchLogRows rows;
    private final Cache<PersonId, Last> lasts = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(MOST_PEOPLE)
            .build();
    private final Cache<PersonId, AtomicInteger> today = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofDays(1))
            .maximumSize(MOST_PEOPLE)
            .build();
    private final ScheduledThreadPoolExecutor writer = new ScheduledThreadPoolExecutor(
            1, work -> Thread.ofPlatform().name("search-log").daemon().unstarted(work));
    private final Duration gathering;
    private final Object turn = new Object();
    private Waiting waiting = new Waiting();

    SearchLog(SearchTerms terms, SearchLogRows rows, @Value("${selvedge.search.log-every:PT5S}") Duration gathering) {
        this.terms = terms;
        this.rows = rows;
        this.gathering = gathering;
        this.writer.setExecuteExistingDelayedTasksAfterShutdownPolicy(true);
    }

    /** What people looked for since it was last written, and who waits for it. */
    private static final class Waiting {
        private final Map<Typed, Tally> tallies = new HashMap<>();
        private final CompletableFuture<Void> written = new CompletableFuture<>();
    }

    /** The words of a search, its reader's language and the themes chosen. */
    private record Typed(String words, String language, Set<String> themes) {}

    private static final class Tally {
        private final Set<PersonId> people = new LinkedHashSet<>();
        private int searches;
        private int missed;
        private int opened;
    }

    /** The last search of somebody, while they look through what it found. */
    private record Last(Typed typed, Set<Object> results, AtomicBoolean opened) {}

    /**
     * A member looked for something. Another page or order of the same search is the same search.
     *
     * @param results what this page of it shows
     * @return when it is written, for those who wait
     */
    public CompletableFuture<Void> heard(
            PersonId person, String typed, Locale reader, Set<String> themes, long found, Collection<?> results) {
        Typed words = new Typed(SearchWords.visible(typed), reader.getLanguage(), Set.copyOf(themes));
        Last before = lasts.getIfPresent(person);
        if (before != null && before.typed().equals(words)) {
            before.results().addAll(results);
            return CompletableFuture.completedFuture(null);
        }
        if (today.get(person, first -> new AtomicInteger()).incrementAndGet() > MOST_A_DAY) {
            lasts.invalidate(person);
            return CompletableFuture.completedFuture(null);
        }
        Last last = new Last(words, ConcurrentHashMap.newKeySet(), new AtomicBoolean());
        last.results().addAll(results);
        lasts.put(person, last);
        return later(words, tally -> {
            tally.people.add(person);
            tally.searches++;
            tally.missed += found > 0 ? 0 : 1;
        });
    }

    /** A member opened something: counted once where their last search had found it. */
    public CompletableFuture<Void> opened(PersonId person, Object result) {
        Last last = lasts.getIfPresent(person);
        return last != null && last.results().contains(result) && last.opened().compareAndSet(false, true)
                ? later(last.typed(), tally -> tally.opened++)
                : CompletableFuture.completedFuture(null);
    }

    /** Written together with what else is heard until then: a statement each would slow down the searches themselves. */
    private CompletableFuture<Void> later(Typed typed, Consumer<Tally> count) {
        synchronized (turn) {
            if (waiting.tallies.size() >= MOST_WAITING && !waiting.tallies.containsKey(typed)) {
                return CompletableFuture.completedFuture(null);
            }
            if (waiting.tallies.isEmpty()) {
                writer.schedule(this::write, gathering.toMillis(), TimeUnit.MILLISECONDS);
            }
            count.accept(waiting.tallies.computeIfAbsent(typed, first -> new Tally()));
            return waiting.written;
        }
    }

    private void write() {
        Waiting mine;
        synchronized (turn) {
            mine = waiting;
            waiting = new Waiting();
        }
        try {
            LocalDate month = rows.month();
            rows.write(mine.tallies.entrySet().stream()
                    .flatMap(entry -> counted(month, entry.getKey(), entry.getValue()).stream())
                    .toList());
        } catch (RuntimeException failed) {
            LOG.debug("Searches were not counted", failed);
        } finally {
            mine.written.complete(null);
        }
    }

    private Optional<Counted> counted(LocalDate month, Typed typed, Tally tally) {
        return terms.of(typed.words())
                .map(term -> new Counted(
                        new Search(month, term, typed.language(), typed.themes()),
                        List.copyOf(tally.people),
                        tally.searches,
                        tally.missed,
                        tally.opened));
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
