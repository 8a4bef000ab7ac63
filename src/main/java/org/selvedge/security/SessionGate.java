package org.selvedge.security;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Opens a session for somebody who proved who they are, and closes it. A session never keeps an id from before. */
@Component
public class SessionGate {
    private final SecurityContextRepository contexts;
    private final Sessions sessions;
    private final OpenSessions open;
    private final StaySignedIn stays;
    private final Clock clock;

    SessionGate(
            SecurityContextRepository contexts, Sessions sessions, OpenSessions open, StaySignedIn stays, Clock clock) {
        this.contexts = contexts;
        this.sessions = sessions;
        this.open = open;
        this.stays = stays;
        this.clock = clock;
    }

    /** {@code stay} is heeded for those to whom it is offered. */
    public void open(HttpServletRequest request, HttpServletResponse response, SignedIn person, boolean stay) {
        close(request, response);
        Origin origin = Origin.of(request);
        UUID series = stay && StaySignedIn.offeredTo(person.reader())
                ? stays.begin(response, person.reader().requirePerson(), origin)
                : null;
        begin(request, response, person, origin, series);
    }

    void reopen(HttpServletRequest request, HttpServletResponse response, StaySignedIn.Returning returning) {
        begin(request, response, returning.person(), Origin.of(request), returning.series());
    }

    /** Ends the session of this request, here and in the register. */
    public void close(HttpServletRequest request, HttpServletResponse response) {
        HttpSession http = request.getSession(false);
        if (http != null) {
            live(http).ifPresent(live -> sessions.end(live.id));
            http.invalidate();
        }
        stays.forget(response);
        SecurityContextHolder.clearContext();
    }

    /** Signs out from a screen of the zone; what would sign in again goes, too. */
    public void signOut(UI screen) {
        current().ifPresent(sessions::end);
        screen.getPage().setLocation("/");
        screen.getSession().getSession().invalidate();
    }

    /** The session in which the calling screen runs; empty outside a screen. */
    public Optional<UUID> current() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getSession)
                .map(session -> session.getAttribute(LiveSession.ATTRIBUTE))
                .filter(LiveSession.class::isInstance)
                .map(live -> ((LiveSession) live).id);
    }

    static boolean open(HttpServletRequest request) {
        return live(request.getSession(false)).isPresent();
    }

    private void begin(
            HttpServletRequest request,
            HttpServletResponse response,
            SignedIn person,
            Origin origin,
            @Nullable UUID series) {
        PersonId id = person.reader().requirePerson();
        HttpSession http = request.getSession(true);
        UUID session = sessions.begin(id, origin, series);
        http.setAttribute(LiveSession.ATTRIBUTE, new LiveSession(session, id, http, clock.instant(), open));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private static Optional<LiveSession> live(@Nullable HttpSession http) {
        return http != null && http.getAttribute(LiveSession.ATTRIBUTE) instanceof LiveSession live
                ? Optional.of(live)
                : Optional.empty();
    }
}
