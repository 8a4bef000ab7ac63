package org.selvedge.people;

import java.time.Clock;
import java.util.Optional;
import org.selvedge.security.Keys;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checking and choosing passwords. */
@Component
class Passwords {
    private final PasswordEncoder encoder;
    private final PasswordRules rules;
    private final Clock clock;
    private final String nobodysHash;

    Passwords(PasswordEncoder encoder, PasswordRules rules, Clock clock) {
        this.encoder = encoder;
        this.rules = rules;
        this.clock = clock;
        this.nobodysHash = String.valueOf(encoder.encode(Keys.token()));
    }

    /** Takes the same time for somebody unknown. What is too long for a password costs nothing, whoever it is for. */
    boolean isOf(Optional<Person> person, String typed) {
        if (PasswordRules.absurd(typed)) {
            return false;
        }
        String hash = person.flatMap(Person::passwordHash).orElse(nobodysHash);
        boolean same = encoder.matches(PasswordRules.normalised(typed), hash);
        return same && person.flatMap(Person::passwordHash).isPresent();
    }

    /** Refuses what guessing begins with; forgets the former one. */
    void choose(Person person, String password) {
        rules.check(password, person.name(), person.address());
        person.choosesPassword(String.valueOf(encoder.encode(PasswordRules.normalised(password))), clock);
    }
}
