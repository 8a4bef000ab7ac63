package org.selvedge.people;

import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.selvedge.people.Challenges.Challenge;
import org.selvedge.people.SignInAnswer.Granted;
import org.selvedge.people.SignInAnswer.GrantedWithCodes;
import org.selvedge.people.SignInAnswer.NextStep;
import org.selvedge.people.SignInAnswer.Over;
import org.selvedge.people.SignInAnswer.Refused;
import org.selvedge.people.SignInAnswer.Slowed;
import org.selvedge.people.SignInAnswer.Step;
import org.selvedge.people.SignInRefused.Why;
import org.selvedge.security.PersonId;
import org.selvedge.security.Role;
import org.selvedge.security.SignedIn;
import org.selvedge.security.Throttle;
import org.selvedge.security.Throttle.Guard;
import org.springframework.stereotype.Service;

/**
 * Signing in, for strangers: password first, then a code where the person has a second factor or needs one. The same
 * answer in the same time whether an address is known or not.
 */
@Service
public class PublicSignIn {
    private final People people;
    private final Passwords passwords;
    private final Principals principals;
    private final SecondFactors factors;
    private final FactorCards cards;
    private final Challenges challenges;
    private final Throttle throttle;
    private final AccountLog log;

    PublicSignIn(
            People people,
            Passwords passwords,
            Principals principals,
            SecondFactors factors,
            FactorCards cards,
            Challenges challenges,
            Throttle throttle,
            AccountLog log) {
        this.people = people;
        this.passwords = passwords;
        this.principals = principals;
        this.factors = factors;
        this.cards = cards;
        this.challenges = challenges;
        this.throttle = throttle;
        this.log = log;
    }

    @PermitAll
    public SignInAnswer withPassword(SignInAttempt attempt) {
        Optional<Address> address = Address.of(attempt.address());
        Optional<Person> person = address.flatMap(known -> people.present(known.text()));
        List<Guard> guards = Guards.password(address.map(Address::text).orElse(""), attempt.remote());
        Duration wait = throttle.enter(guards);
        if (!wait.isZero()) {
            log.happened(new SignInRefused(Why.TOO_FAST, person.map(Person::id).orElse(null)));
            return new Slowed(wait);
        }
        if (!passwords.isOf(person, attempt.password())) {
            log.happened(new SignInRefused(Why.PASSWORD, person.map(Person::id).orElse(null)));
            return new Refused();
        }
        throttle.succeeded(guards);
        return person.flatMap(known -> principals.of(known.id()).map(roles -> next(known, roles, attempt)))
                .orElseGet(Refused::new);
    }

    @PermitAll
    public boolean waitsFor(String challenge, Step step) {
        return challenges.find(challenge, step).isPresent();
    }

    /** {@code typed} is a code of the application, or a recovery code. */
    @PermitAll
    public SignInAnswer withCode(String challenge, String typed) {
        Optional<Challenge> open = challenges.find(challenge, Step.CODE);
        if (open.isEmpty()) {
            return new Over();
        }
        PersonId person = open.get().person();
        List<Guard> guards = Guards.code(person);
        Duration wait = throttle.enter(guards);
        if (!wait.isZero()) {
            log.happened(new SignInRefused(Why.TOO_FAST, person));
            return new Slowed(wait);
        }
        boolean byApplication = factors.accepts(person, typed);
        if (!byApplication && !factors.acceptsRecovery(person, typed)) {
            challenges.countTry(challenge);
            log.happened(new SignInRefused(Why.CODE, person));
            return new Refused();
        }
        throttle.succeeded(guards);
        if (!byApplication) {
            log.happened(new RecoveryCodeUsed(person));
        }
        return challenges.end(challenge) ? granted(open.get()) : new Over();
    }

    /** What to show somebody who must set up a second factor before anything else. */
    @PermitAll
    public Optional<FactorSetUp> setUp(String challenge) {
        return challenges
                .find(challenge, Step.SET_UP)
                .flatMap(open -> people.findById(open.person()).map(person -> cards.of(person, secret(open))));
    }

    @PermitAll
    public SignInAnswer confirmSetUp(String challenge, String typed) {
        Optional<Challenge> open = challenges.find(challenge, Step.SET_UP);
        if (open.isEmpty()) {
            return new Over();
        }
        PersonId person = open.get().person();
        if (factors.has(person)) {
            return new Over();
        }
        if (!factors.confirm(person, secret(open.get()), typed)) {
            challenges.countTry(challenge);
            return new Refused();
        }
        log.happened(new SecondFactorSet(person));
        return challenges.end(challenge) && granted(open.get()) instanceof Granted granted
                ? new GrantedWithCodes(granted, factors.newRecoveryCodes(person))
                : new Over();
    }

    private SignInAnswer next(Person person, SignedIn roles, SignInAttempt attempt) {
        if (factors.has(person.id())) {
            return step(Step.CODE, person, attempt);
        }
        boolean needsOne = roles.reader().is(Role.COORDINATOR) || roles.reader().is(Role.SECRETARIAT);
        if (needsOne && !person.demonstration()) {
            return step(Step.SET_UP, person, attempt);
        }
        log.happened(new PersonSignedIn(person.id()));
        return new Granted(roles, attempt.stay(), attempt.wanted());
    }

    private NextStep step(Step step, Person person, SignInAttempt attempt) {
        return new NextStep(step, challenges.begin(person.id(), step, attempt.stay(), attempt.wanted()));
    }

    private SignInAnswer granted(Challenge challenge) {
        return principals
                .of(challenge.person())
                .<SignInAnswer>map(person -> {
                    log.happened(new PersonSignedIn(challenge.person()));
                    return new Granted(person, challenge.stay(), challenge.wanted());
                })
                .orElseGet(Over::new);
    }

    private static byte[] secret(Challenge challenge) {
        return Objects.requireNonNull(challenge.secret());
    }
}
