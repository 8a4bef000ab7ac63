package org.selvedge.security;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.selvedge.shared.ui.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The sessions open on this node. Looks every two seconds which of them were ended, on any node, and sends their
 * screens to the sign-in page, so that not even push outlives a session; warns before one ends by itself.
 */
@Component
@EnableScheduling
class OpenSessions {
    private static final Logger LOG = LoggerFactory.getLogger(OpenSessions.class);
    private static final Duration WARNING = Duration.ofMinutes(5);
    private static final long PATIENCE_SECONDS = 2;

    private final Map<UUID, LiveSession> open = new ConcurrentHashMap<>();
    private final Sessions sessions;
    private final Clock clock;

    OpenSessions(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    void add(LiveSession session) {
        open.put(session.id, session);
    }

    void remove(LiveSession session) {
        open.remove(session.id);
    }

    @Scheduled(fixedDelay = 2, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void look() {
        if (open.isEmpty()) {
            return;
        }
        Collection<LiveSession> here = List.copyOf(open.values());
        Set<UUID> running =
                sessions.running(here.stream().map(session -> session.id).toList());
        for (LiveSession session : here) {
            if (!running.contains(session.id)) {
                close(session);
            } else if (endsSoon(session) && !session.warned) {
                session.warned = true;
                onScreens(session, ui -> Notices.refuse(ui.getTranslation("security.session.ending")));
            }
        }
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void tidy() {
        sessions.tidy();
    }

    private boolean endsSoon(LiveSession session) {
        Instant soon = clock.instant().plus(WARNING);
        return soon.isAfter(session.seen.get().plus(Sessions.IDLE))
                || soon.isAfter(session.begun.plus(Sessions.ABSOLUTE));
    }

    private void close(LiveSession session) {
        onScreens(session, ui -> ui.getPage().setLocation(ToSignIn.fromEnded(ui)));
        open.remove(session.id);
        try {
            session.http.invalidate();
        } catch (IllegalStateException alreadyGone) {
            LOG.trace("session was gone already", alreadyGone);
        }
    }

    /** On this thread and pushed at once, as the session may be gone right afterwards. */
    private static void onScreens(LiveSession session, Consumer<UI> word) {
        try {
            for (VaadinSession screens : VaadinSession.getAllSessions(session.http)) {
                if (screens.getLockInstance().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    try {
                        tell(screens, word);
                    } finally {
                        screens.getLockInstance().unlock();
                    }
                }
            }
        } catch (IllegalStateException alreadyGone) {
            LOG.trace("session was gone already", alreadyGone);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static void tell(VaadinSession screens, Consumer<UI> word) {
        for (UI ui : screens.getUIs()) {
            Map<Class<?>, CurrentInstance> before = CurrentInstance.setCurrent(ui);
            try {
                word.accept(ui);
                if (ui.getInternals().getPushConnection() != null) {
                    ui.push();
                }
            } finally {
                CurrentInstance.restoreInstances(before);
            }
        }
    }
}
