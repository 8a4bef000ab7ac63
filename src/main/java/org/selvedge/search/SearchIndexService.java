package org.selvedge.search;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.selvedge.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The index as the network's office sees it: how it stands, and writing it anew. */
@Service
public class SearchIndexService {
    private final IndexHealth health;
    private final IndexPages pages;
    private final IndexRebuild rebuild;
    private final Rebuilds rebuilds;
    private final List<SearchSource> sources;
    private final CurrentReader reader;
    private final ApplicationEventPublisher events;

    SearchIndexService(
            IndexHealth health,
            IndexPages pages,
            IndexRebuild rebuild,
            Rebuilds rebuilds,
            List<SearchSource> sources,
            CurrentReader reader,
            ApplicationEventPublisher events) {
        this.health = health;
        this.pages = pages;
        this.rebuild = rebuild;
        this.rebuilds = rebuilds;
        this.sources = sources;
        this.reader = reader;
        this.events = events;
    }

    @RolesAllowed(Roles.SECRETARIAT)
    public IndexState state() {
        return new IndexState(health.whole(), rebuild.expected(), held(), rebuilds.last());
    }

    /** Goes on after its page is left; refused while another one runs, on whichever node. */
    @RolesAllowed(Roles.SECRETARIAT)
    public void rebuild() {
        if (!rebuild.begin()) {
            throw new Refusal("search.rebuild.running");
        }
        events.publishEvent(new IndexRebuildAsked(reader.person()));
    }

    private long held() {
        try {
            return sources.stream().mapToLong(pages::count).sum();
        } catch (RuntimeException unavailable) {
            health.failed(unavailable);
            return -1;
        }
    }
}
