package org.selvedge.people;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.selvedge.security.StandingChanged;
import org.selvedge.security.Throttle;
import org.selvedge.security.Throttle.Guard;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgotten passwords, for strangers: whether an address is known shows neither in the answer nor in its time. */
@Service
public class PublicPasswords {
    private static final Logger LOG = LoggerFactory.getLogger(PublicPasswords.class);

    private final People people;
    private final Passwords passwords;
    private final PasswordLinks links;
    private final PasswordMails mails;
    private final Throttle throttle;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate together;
    private final ExecutorService later = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("forgotten-passwords").factory());

    PublicPasswords(
            People people,
            Passwords passwords,
            PasswordLinks links,
            PasswordMails mails,
            Throttle throttle,
            ApplicationEventPublisher events,
            TransactionTemplate together) {
        this.people = people;
        this.passwords = passwords;
        this.links = links;
        this.mails = mails;
        this.throttle = throttle;
        this.events = events;
        this.together = together;
    }

    /** Sends a link if there is an account; done after the answer, so that its time tells nothing. */
    @PermitAll
    public void forgotten(String typedAddress, String remote) {
        Address.of(typedAddress).ifPresent(address -> {
            if (throttle.enter(Guards.forgotten(address.text(), remote)).isZero()) {
                later.execute(() -> send(address));
            }
        });
    }

    @PermitAll
    public LinkState stateOf(String token) {
        return links.state(token);
    }

    /**
     * Chooses a password by a link: {@code GOOD} means done. Refuses a password that is none, and keeps the link for a
     * better one. All sessions of the person end. Counting tries and choosing take one connection after the other: a
     * crowd that held one while waiting for a second would stop the whole portal.
     */
    @PermitAll
    public LinkState choose(String token, String password, String remote) {
        List<Guard> guards = Guards.link(remote);
        LinkState state = throttle.enter(guards).isZero() ? links.state(token) : LinkState.UNKNOWN;
        if (state != LinkState.GOOD) {
            return state;
        }
        throttle.succeeded(guards);
        Optional<Person> changed = together.execute(status -> change(token, password));
        changed.ifPresent(person -> throttle.succeeded(Guards.password(person.address(), remote)));
        return changed.isPresent() ? LinkState.GOOD : LinkState.USED;
    }

    /** Empty when somebody was faster with the same link. */
    private Optional<Person> change(String token, String password) {
        Person person = links.owner(token)
                .flatMap(people::findById)
                .filter(known -> !known.removed())
                .orElseThrow();
        if (!links.use(token)) {
            return Optional.empty();
        }
        passwords.choose(person, password);
        events.publishEvent(new PasswordChanged(person.id()));
        events.publishEvent(new StandingChanged(person.id()));
        mails.passwordChanged(person);
        return Optional.of(person);
    }

    @PreDestroy
    void stop() {
        later.shutdown();
    }

    private void send(Address address) {
        try {
            mails.forgotten(address);
        } catch (DataAccessException failed) {
            LOG.warn("A link for a forgotten password could not be queued", failed);
        }
    }

    /** How it is with a link. */
    public enum LinkState {
        GOOD,
        USED,
        LATE,
        SUPERSEDED,
        UNKNOWN
    }
}
