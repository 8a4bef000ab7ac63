package org.selvedge.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before anything reads a session: does it still run, and is the person still what they were when it began? Asked at
 * most every three seconds per session; a session that fails is gone before the request goes on.
 */
class SessionGuard extends OncePerRequestFilter {
    private static final Duration CHECK = Duration.ofSeconds(3);
    private static final Duration NOTE = Duration.ofMinutes(1);

    private final Sessions sessions;
    private final AccountLookup accounts;
    private final Clock clock;

    SessionGuard(Sessions sessions, AccountLookup accounts, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession http = request.getSession(false);
        if (http != null && http.getAttribute(LiveSession.ATTRIBUTE) instanceof LiveSession live) {
            Instant now = clock.instant();
            if (due(live, now) && !stillGood(live, http)) {
                sessions.expire(live.id);
                http.invalidate();
            } else if (byThePerson(request)) {
                note(live, now);
            }
        }
        chain.doFilter(request, response);
    }

    private static boolean due(LiveSession live, Instant now) {
        Instant last = live.checked.get();
        boolean due = Duration.between(last, now).abs().compareTo(CHECK) >= 0;
        return due && live.checked.compareAndSet(last, now);
    }

    private boolean stillGood(LiveSession live, HttpSession http) {
        return sessions.runs(live.id)
                && http.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        instanceof SecurityContext context
                && context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof SignedIn then
                && accounts.of(live.person)
                        .filter(today -> today.reader().equals(then.reader()))
                        .isPresent();
    }

    private void note(LiveSession live, Instant now) {
        Instant last = live.seen.get();
        if (Duration.between(last, now).abs().compareTo(NOTE) >= 0 && live.seen.compareAndSet(last, now)) {
            live.warned = false;
            sessions.seen(live.id);
        }
    }

    /** A heartbeat or a push connection is the browser's doing, not the person's. */
    private static boolean byThePerson(HttpServletRequest request) {
        return !"heartbeat".equals(request.getParameter("v-r"))
                && !"push".equals(request.getParameter("v-r"))
                && !request.getRequestURI().contains("/VAADIN/");
    }
}
