package org.selvedge.search;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Whether the index holds what the database does: a look at the start, a repair a minute later and every hour, and every few
 * seconds while it is not whole. The start waits for the look only; nobody asks the index before it is found whole.
 */
@Component
class IndexCheck implements SmartInitializingSingleton, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(IndexCheck.class);

    /** Above it comparing would hold up the start. */
    private static final int MOST_COMPARED = 20_000;

    private final IndexPages pages;
    private final IndexRepair repair;
    private final IndexHealth health;
    private final List<SearchSource> sources;
    private volatile boolean ending;

    IndexCheck(IndexPages pages, IndexRepair repair, IndexHealth health, List<SearchSource> sources) {
        this.pages = pages;
        this.repair = repair;
        this.health = health;
        this.sources = sources;
    }

    /** Before anything is written. */
    @Override
    public void afterSingletonsInstantiated() {
        health.answersOthers(() -> sources.stream().allMatch(pages::answers));
        try {
            pages.prepare();
        } catch (RuntimeException unavailable) {
            health.failed(unavailable);
        }
    }

    /**
     * Counts, then compares: an entry that grew old while nobody looked, by a power cut or a database that was restored, may
     * tell of what was hidden since. What is missing or old is mended by {@link #mend}, and so is a large index.
     */
    @EventListener(ApplicationReadyEvent.class)
    void look() {
        try {
            pages.prepare();
            for (SearchSource source : sources) {
                long expected = pages.expected(source);
                long found = pages.count(source);
                if (found != expected) {
                    LOG.info(
                            "The index holds {} of {} {}",
                            found,
                            expected,
                            source.indexed().getSimpleName());
                    return;
                }
                if (expected > MOST_COMPARED || !repair.isWhole(source)) {
                    return;
                }
            }
            health.isWhole();
        } catch (RuntimeException unavailable) {
            health.failed(unavailable);
        }
    }

    /** While the index is not whole. */
    @Scheduled(fixedDelayString = "${selvedge.search.mend-every:PT10S}", initialDelayString = "PT1S")
    void mend() {
        if (!health.whole()) {
            if (!health.behind()) {
                look();
            }
            if (!health.whole()) {
                repair();
            }
        }
    }

    @Scheduled(
            fixedDelayString = "${selvedge.search.repair-every:PT1H}",
            initialDelayString = "${selvedge.search.repair-after:PT1M}")
    synchronized void repair() {
        try {
            pages.prepare();
            sources.forEach(source -> repair.repair(source, () -> !ending));
            if (!ending) {
                health.isWhole();
            }
        } catch (RuntimeException unavailable) {
            if (!ending) {
                health.failed(unavailable);
            }
        }
    }

    @Override
    public void destroy() {
        ending = true;
    }
}
