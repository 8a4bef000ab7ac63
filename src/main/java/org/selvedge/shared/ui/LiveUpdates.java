package org.selvedge.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.selvedge.security.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the open screens of people that something of theirs changed, once the change is committed. */
@Component
public class LiveUpdates {
    private static final Logger LOG = LoggerFactory.getLogger(LiveUpdates.class);

    private final Map<PersonId, Set<Listener>> listeners = new ConcurrentHashMap<>();

    /** Until removed, {@code refresh} runs inside {@code ui.access} whenever something of this person changed. */
    public Registration listen(UI ui, PersonId person, Runnable refresh) {
        Listener listener = new Listener(ui, refresh);
        listeners.compute(person, (ignored, known) -> {
            Set<Listener> open = known == null ? ConcurrentHashMap.newKeySet() : known;
            open.add(listener);
            return open;
        });
        return () -> listeners.computeIfPresent(person, (ignored, open) -> {
            open.remove(listener);
            return open.isEmpty() ? null : open;
        });
    }

    /**
     * Inside a transaction the screens hear of it after the commit, and not at all after a rollback; on a thread of its
     * own, as what they read and write must not join the transaction that is just ending.
     */
    public void changed(Collection<PersonId> people) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    Thread.startVirtualThread(() -> tell(people));
                }
            });
        } else {
            tell(people);
        }
    }

    private void tell(Collection<PersonId> people) {
        for (PersonId person : people) {
            for (Listener listener : listeners.getOrDefault(person, Set.of())) {
                tell(listener);
            }
        }
    }

    private static void tell(Listener listener) {
        try {
            listener.ui().access(listener.refresh()::run);
        } catch (UIDetachedException closedMeanwhile) {
            LOG.trace("A screen was closed before it could be told", closedMeanwhile);
        }
    }

    private record Listener(UI ui, Runnable refresh) {}
}
