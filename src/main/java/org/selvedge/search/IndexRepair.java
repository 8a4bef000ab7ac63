package org.selvedge.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.selvedge.search.SearchSource.Stamped;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Compares the index with the database, page by page: adds what is missing, writes anew what is old, and takes out what
 * is gone. Searches go on meanwhile. See {@code src/docs/decisions/2026-11-23-keeping-the-index.md}.
 */
@Component
class IndexRepair {
    private static final Logger LOG = LoggerFactory.getLogger(IndexRepair.class);

    private final IndexPages pages;

    IndexRepair(IndexPages pages) {
        this.pages = pages;
    }

    /** What was wrong with an index. */
    record Repaired(long missing, long old, long superfluous) {
        boolean nothing() {
            return missing + old + superfluous == 0;
        }
    }

    /** @param goOn asked before each page; false ends it early, and the next run goes on */
    Repaired repair(SearchSource source, java.util.function.BooleanSupplier goOn) {
        long missing = 0;
        long old = 0;
        long expected = 0;
        List<Stamped> page = pages.after(source, null);
        while (!page.isEmpty() && goOn.getAsBoolean()) {
            Map<Object, String> stamps = pages.stamps(source, page);
            List<Stamped> absent = page.stream()
                    .filter(entry -> !stamps.containsKey(entry.id()))
                    .toList();
            List<Stamped> outdated = page.stream()
                    .filter(entry -> stamps.containsKey(entry.id()))
                    .filter(entry -> !entry.stamp().equals(stamps.get(entry.id())))
                    .toList();
            pages.write(source, absent.stream().map(Stamped::id).toList());
            pages.write(source, outdated.stream().map(Stamped::id).toList());
            missing += absent.size();
            old += outdated.size();
            expected += page.size();
            page = pages.after(source, page.getLast().id());
        }
        if (missing + old > 0) {
            pages.finish(source);
        }
        Repaired repaired = new Repaired(missing, old, goOn.getAsBoolean() ? takeOut(source, expected) : 0);
        if (!repaired.nothing()) {
            LOG.info(
                    "The search index of {} was repaired: {} added that were missing, {} that were old, {} taken out",
                    source.indexed().getSimpleName(),
                    repaired.missing(),
                    repaired.old(),
                    repaired.superfluous());
        }
        return repaired;
    }

    /** Whether there is nothing to repair; ends at the first entry that is not as the database has it. */
    boolean isWhole(SearchSource source) {
        long expected = 0;
        List<Stamped> page = pages.after(source, null);
        while (!page.isEmpty()) {
            Map<Object, String> stamps = pages.stamps(source, page);
            if (!page.stream().allMatch(entry -> entry.stamp().equals(stamps.get(entry.id())))) {
                return false;
            }
            expected += page.size();
            page = pages.after(source, page.getLast().id());
        }
        return pages.count(source) == expected;
    }

    private long takeOut(SearchSource source, long expected) {
        if (pages.count(source) <= expected) {
            return 0;
        }
        Set<Object> superfluous = pages.superfluous(source);
        pages.write(source, superfluous);
        pages.finish(source);
        return superfluous.size();
    }
}
