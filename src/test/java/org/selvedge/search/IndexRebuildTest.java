package org.selvedge.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selvedge.practices.PracticeList;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.practices.PublicPracticeService;
import org.selvedge.shared.Refusal;
import org.selvedge.testing.AsPerson;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** The office writes the index anew: one at a time, with its progress told, while readers find everything. */
@PortalTest
class IndexRebuildTest {
    @Autowired
    SearchIndexService service;

    @Autowired
    Rebuilds rebuilds;

    @Autowired
    IndexPages pages;

    @Autowired
    SearchSource source;

    @Autowired
    PublicPracticeService practices;

    @AfterEach
    void nothingRuns() {
        TestClock.get().advance(Rebuilds.SILENCE.plusSeconds(1));
    }

    @Test
    @AsPerson("office@selvedge.example")
    void readersFindEverythingThroughout() {
        long before = found().total();
        Set<Long> seen = new ConcurrentSkipListSet<>();
        service.rebuild();
        IndexState.Rebuild rebuild;
        do {
            PracticeList list = found();
            assertThat(list.simple()).isFalse();
            seen.add(list.total());
            rebuild = service.state().rebuild();
        } while (rebuild.running());
        seen.add(found().total());
        assertThat(seen).containsExactly(before);
        assertThat(rebuild.outcome()).isEqualTo(IndexState.Outcome.DONE);
        assertThat(rebuild.done()).isEqualTo(rebuild.total()).isPositive();
        assertThat(service.state().held()).isEqualTo(service.state().expected());
    }

    @Test
    @AsPerson("office@selvedge.example")
    void oneRunsAtATimeOverAllNodesUntilItsNodeFallsSilent() {
        UUID elsewhere = rebuilds.begin(400).orElseThrow();
        assertThatThrownBy(service::rebuild).isInstanceOf(Refusal.class);
        TestClock.get().advance(Duration.ofSeconds(10));
        assertThat(rebuilds.beat(elsewhere, 100)).isTrue();
        IndexState.Rebuild running = service.state().rebuild();
        assertThat(running.running()).isTrue();
        assertThat(running.rate()).isEqualTo(10);
        assertThat(running.remaining()).isEqualTo(Duration.ofSeconds(30));
        assertThat(running.percent()).isEqualTo(25);

        TestClock.get().advance(Rebuilds.SILENCE.plusSeconds(1));
        assertThat(service.state().rebuild().outcome()).isEqualTo(IndexState.Outcome.STOPPED);
        UUID next = rebuilds.begin(400).orElseThrow();
        assertThat(rebuilds.beat(elsewhere, 200)).isFalse();
        rebuilds.end(next, IndexState.Outcome.DONE);
        assertThat(service.state().rebuild().outcome()).isEqualTo(IndexState.Outcome.DONE);
    }

    @Test
    void whatChangesWhileItsPageIsWrittenIsNotLeftAsItWas(@TempDir Path folder) {
        try (SmallIndex index = new SmallIndex(settings -> {
            settings.put("hibernate.search.backend.directory.root", folder.toString());
            new IndexSettings(new IndexHealth()).customize(settings);
        })) {
            index.check.look();
            index.save(1, "shown");
            List<List<Long>> found = new ArrayList<>();
            SearchSource changing = new SearchSource() {
                private int begun;
                private boolean hidden;

                @Override
                public Class<?> indexed() {
                    return index.indexed();
                }

                @Override
                public long expected() {
                    return index.expected();
                }

                @Override
                public List<Stamped> after(Object last, int most) {
                    boolean writing = Thread.currentThread().getName().endsWith("writer");
                    if (writing && !hidden) {
                        hidden = true;
                        elsewhere(() -> index.saveBehindItsBack(1, "hidden"));
                    }
                    begun += !writing && last == null ? 1 : 0;
                    if (begun == 2 && found.isEmpty()) {
                        elsewhere(() -> {
                            index.pages.finish(index);
                            found.add(index.find("shown"));
                            found.add(index.find("hidden"));
                        });
                    }
                    return index.after(last, most);
                }

                @Override
                public Set<Object> among(Collection<?> ids) {
                    return index.among(ids);
                }
            };
            IndexRebuild rebuild = new IndexRebuild(
                    index.pages, new IndexRepair(index.pages), new IndexHealth(), rebuilds, List.of(changing));
            assertThat(rebuild.begin()).isTrue();
            while (rebuilds.last().running()) {
                Thread.onSpinWait();
            }
            assertThat(found).containsExactly(List.of(), List.of(1L));
        }
    }

    @Test
    void thePortalsEndEndsItInOrder() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        SearchSource slow = new SearchSource() {
            @Override
            public Class<?> indexed() {
                return source.indexed();
            }

            @Override
            public long expected() {
                return source.expected();
            }

            @Override
            public List<Stamped> after(Object last, int most) {
                try {
                    held.await();
                } catch (InterruptedException stopped) {
                    throw new IllegalStateException(stopped);
                }
                return source.after(last, most);
            }

            @Override
            public Set<Object> among(Collection<?> ids) {
                return source.among(ids);
            }
        };
        IndexRebuild rebuild =
                new IndexRebuild(pages, new IndexRepair(pages), new IndexHealth(), rebuilds, List.of(slow));
        assertThat(rebuild.begin()).isTrue();
        Thread end = Thread.ofPlatform().start(() -> {
            try {
                rebuild.destroy();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
        while (end.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        held.countDown();
        end.join();
        assertThat(rebuilds.last().outcome()).isEqualTo(IndexState.Outcome.STOPPED);
        assertThat(rebuilds.last().done()).isZero();
        assertThat(found().total()).isPositive();
    }

    /** In a transaction of its own. */
    private static void elsewhere(Runnable deed) {
        CompletableFuture.runAsync(deed).join();
    }

    private PracticeList found() {
        return practices.search(PracticeQuery.everything(), Locale.ENGLISH);
    }
}
