package org.selvedge.security;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** One registered session on this node, kept in its servlet session; leaves the list of open ones with it. */
class LiveSession implements HttpSessionBindingListener {
    static final String ATTRIBUTE = LiveSession.class.getName();

    final UUID id;
    final PersonId person;
    final Instant begun;
    final HttpSession http;
    final AtomicReference<Instant> seen;
    final AtomicReference<Instant> checked;
    volatile boolean warned;
    private final transient OpenSessions open;

    LiveSession(UUID id, PersonId person, HttpSession http, Instant now, OpenSessions open) {
        this.id = id;
        this.person = person;
        this.http = http;
        this.begun = now;
        this.seen = new AtomicReference<>(now);
        this.checked = new AtomicReference<>(now);
        this.open = open;
    }

    @Override
    public void valueBound(HttpSessionBindingEvent event) {
        open.add(this);
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        open.remove(this);
    }
}
