package org.selvedge.people;

import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.selvedge.shared.Ids;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Signing in, for strangers: the same answer in the same time whether an address is known or not. */
@Service
public class PublicSignIn {
    private final People people;
    private final Principals principals;
    private final PasswordEncoder encoder;
    private final String nobodysHash;

    PublicSignIn(People people, Principals principals, PasswordEncoder encoder) {
        this.people = people;
        this.principals = principals;
        this.encoder = encoder;
        this.nobodysHash = String.valueOf(encoder.encode(Ids.next().toString()));
    }

    @PermitAll
    public SignInAnswer withPassword(String typedAddress, String password) {
        Optional<Person> person = Address.of(typedAddress).flatMap(address -> people.present(address.text()));
        String hash = person.flatMap(Person::passwordHash).orElse(nobodysHash);
        boolean proved = encoder.matches(password, hash);
        return person.filter(known -> proved && known.passwordHash().isPresent())
                .flatMap(known -> principals.of(known.id()))
                .<SignInAnswer>map(SignInAnswer.Granted::new)
                .orElseGet(SignInAnswer.Refused::new);
    }
}
