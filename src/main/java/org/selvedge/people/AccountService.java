package org.selvedge.people;

import static org.selvedge.security.Roles.MEMBER;
import static org.selvedge.security.Roles.PARTNER;
import static org.selvedge.security.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Device;
import org.selvedge.security.PersonId;
import org.selvedge.security.Role;
import org.selvedge.security.SessionGate;
import org.selvedge.security.Sessions;
import org.selvedge.security.Throttle;
import org.selvedge.security.Throttle.Guard;
import org.selvedge.security.Totp;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.selvedge.shared.Typed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** One's own account. What changes how one signs in asks for the password again. */
@Service
@Transactional
public class AccountService {
    private static final int LONGEST_NAME = 120;
    private static final String HERE = "own account";

    private final People people;
    private final Passwords passwords;
    private final PasswordMails mails;
    private final SecondFactors factors;
    private final FactorCards cards;
    private final Sessions sessions;
    private final SessionGate gate;
    private final Throttle throttle;
    private final CurrentReader reader;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate together;

    AccountService(
            People people,
            Passwords passwords,
            PasswordMails mails,
            SecondFactors factors,
            FactorCards cards,
            Sessions sessions,
            SessionGate gate,
            Throttle throttle,
            CurrentReader reader,
            ApplicationEventPublisher events,
            TransactionTemplate together) {
        this.people = people;
        this.passwords = passwords;
        this.mails = mails;
        this.factors = factors;
        this.cards = cards;
        this.sessions = sessions;
        this.gate = gate;
        this.throttle = throttle;
        this.reader = reader;
        this.events = events;
        this.together = together;
    }

    @RolesAllowed({MEMBER, PARTNER, SECRETARIAT})
    @Transactional(readOnly = true)
    public Account own() {
        Person person = me();
        return new Account(
                person.name(),
                person.address(),
                person.language(),
                person.colourScheme(),
                person.timeZone(),
                factors.has(person.id()),
                needsFactor(person),
                factors.recoveryCodesLeft(person.id()));
    }

    @RolesAllowed({MEMBER, PARTNER, SECRETARIAT})
    public void prefer(Preferences preferences) {
        String name = Typed.line(preferences.name());
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refusal.of("name", "people.account.name.refused", LONGEST_NAME);
        }
        Person person = me();
        person.isCalled(name);
        person.prefers(preferences.language(), preferences.scheme(), preferences.zone());
    }

    /** Ends all sessions but this one. */
    @RolesAllowed({MEMBER, PARTNER, SECRETARIAT})
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void changePassword(String current, String chosen) {
        prove(current, "current");
        together.executeWithoutResult(status -> {
            Person person = me();
            passwords.choose(person, chosen);
            sessions.endOthers(person.id(), gate.current());
            mails.passwordChanged(person);
            events.publishEvent(new PasswordChanged(person.id()));
        });
    }

    /** A new key to scan; nothing changes before a code of it was shown. */
    @RolesAllowed({MEMBER, PARTNER, SECRETARIAT})
    @Transactional(readOnly = true)
    public FactorSetUp beginSecondFactor() {
        return cards.of(me(), Totp.newSecret());
    }

    /** Returns the recovery codes, which are shown this once. */
    @RolesAllowed({MEMBER, PARTNER, SECRETARIAT})
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<String> setSecondFactor(String key, String code, String password) {
        PersonId person = prove(password, "password");
        return together.execute(status -> {
            if (!factors.confirm(person, Totp.secret(key), code)) {
                throw Refusal.of("code", "people.set-up.refused");
            }
            events.publishEvent(new SecondFactorSet(person));
            return factors.newRecoveryCodes(person);
        });
    }

    @RolesAllowed({MEMBER, PARTNER, SECRETARIAT})
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<String> newRecoveryCodes(String password) {
        PersonId person = prove(password, "password");
        if (!factors.has(person)) {
            throw new NotFound();
        }
        return factors.newRecoveryCodes(person);
    }

    @RolesAllowed({MEMBER, PARTNER, SECRETARIAT})
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void removeSecondFactor(String password) {
        PersonId person = prove(password, "password");
        together.executeWithoutResult(status -> {
            if (needsFactor(me())) {
                throw new Refusal("people.account.factor.needed");
            }
            factors.remove(person);
            events.publishEvent(new SecondFactorRemoved(person));
        });
    }

    @RolesAllowed({MEMBER, PARTNER, SECRETARIAT})
    @Transactional(readOnly = true)
    public List<Device> devices() {
        return sessions.devices(reader.person(), gate.current());
    }

    /** Another person's stays as it is. */
    @RolesAllowed({MEMBER, PARTNER, SECRETARIAT})
    public void signOut(UUID device) {
        sessions.endOne(reader.person(), device);
    }

    /** Here, too. */
    @RolesAllowed({MEMBER, PARTNER, SECRETARIAT})
    public void signOutEverywhere() {
        sessions.endAll(reader.person());
        events.publishEvent(new SignedOutEverywhere(reader.person()));
    }

    private Person me() {
        return people.findById(reader.person()).orElseThrow(NotFound::new);
    }

    /** Outside any transaction: counting the try has one of its own, and nobody holds a connection while waiting for it. */
    private PersonId prove(String password, String field) {
        Person person = me();
        List<Guard> guards =
                Guards.password(person.address(), HERE + " " + person.id().value());
        Duration wait = throttle.enter(guards);
        if (!wait.isZero()) {
            throw Refusal.of(field, "people.login.slowed.seconds", wait.toSeconds() + 1);
        }
        if (!passwords.isOf(Optional.of(person), password)) {
            throw Refusal.of(field, "people.account.password.wrong");
        }
        throttle.succeeded(guards);
        return person.id();
    }

    private boolean needsFactor(Person person) {
        return !person.demonstration()
                && (reader.get().is(Role.COORDINATOR) || reader.get().is(Role.SECRETARIAT));
    }
}
