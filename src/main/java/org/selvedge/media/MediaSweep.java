package org.selvedge.media;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes what nobody will ask for: bytes without a row, and uploads that no feature used within a week. */
@Component
class MediaSweep {
    private static final Logger LOG = LoggerFactory.getLogger(MediaSweep.class);
    private static final Duration UNUSED = Duration.ofDays(7);
    private static final Duration UNFINISHED = Duration.ofDays(1);
    private static final int AT_ONCE = 200;

    private final BlobStore blobs;
    private final MediaFiles files;
    private final ObjectProvider<MediaUse> uses;
    private final Clock clock;

    MediaSweep(BlobStore blobs, MediaFiles files, ObjectProvider<MediaUse> uses, Clock clock) {
        this.blobs = blobs;
        this.files = files;
        this.uses = uses;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT30M", fixedDelayString = "${selvedge.media.sweep-every:P1D}")
    void sweep() throws IOException {
        int removed = removeUnused() + removeOrphans();
        if (removed > 0) {
            LOG.info("Removed {} uploads that nobody uses", removed);
        }
    }

    /** The row goes first: a file without its bytes would be a promise that cannot be kept. */
    private int removeUnused() throws IOException {
        Instant limit = clock.instant().minus(UNUSED);
        FileId last = new FileId(new UUID(0, 0));
        int removed = 0;
        for (List<FileId> some = files.uploadedBefore(limit, last, AT_ONCE);
                !some.isEmpty();
                some = files.uploadedBefore(limit, last, AT_ONCE)) {
            last = some.getLast();
            Set<FileId> used = used(some);
            for (FileId file : some) {
                if (!used.contains(file)) {
                    files.delete(file);
                    blobs.delete(file);
                    removed++;
                }
            }
        }
        return removed;
    }

    private int removeOrphans() throws IOException {
        List<FileId> settled = List.copyOf(blobs.settledBefore(clock.instant().minus(UNFINISHED)));
        int removed = 0;
        for (int from = 0; from < settled.size(); from += AT_ONCE) {
            List<FileId> some = settled.subList(from, Math.min(from + AT_ONCE, settled.size()));
            Set<FileId> known = files.known(some);
            for (FileId file : some) {
                if (!known.contains(file)) {
                    blobs.delete(file);
                    removed++;
                }
            }
        }
        return removed;
    }

    private Set<FileId> used(Collection<FileId> some) {
        Set<FileId> used = new HashSet<>();
        uses.forEach(use -> used.addAll(use.used(some)));
        return used;
    }
}
