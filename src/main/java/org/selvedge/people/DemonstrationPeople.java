package org.selvedge.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.selvedge.shared.DemonstrationChapter;
import org.selvedge.shared.DemonstrationFile;
import org.selvedge.shared.demonstration.DemonstrationPassword;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The people of the demonstration network. */
@Component
@Order(20)
class DemonstrationPeople implements DemonstrationChapter {
    private static final String FILE = "people.yaml";

    private final People people;
    private final Memberships memberships;
    private final DemonstrationPassword passwords;
    private final PasswordEncoder encoder;
    private final Clock clock;

    DemonstrationPeople(
            People people,
            Memberships memberships,
            DemonstrationPassword passwords,
            PasswordEncoder encoder,
            Clock clock) {
        this.people = people;
        this.memberships = memberships;
        this.passwords = passwords;
        this.encoder = encoder;
        this.clock = clock;
    }

    @Override
    public void tell(LocalDate today) {
        Map<String, String> hashes = new HashMap<>();
        for (DemonstrationFile entry : DemonstrationFile.entries(FILE)) {
            String organisation = entry.text("organisation");
            Belonging home = memberships
                    .bySlug(organisation)
                    .orElseThrow(() -> new IllegalStateException(FILE + ": no organisation " + organisation));
            Address address = Address.of(entry.text("address")).orElseThrow();
            Locale language = Locale.forLanguageTag(
                    Optional.ofNullable(entry.optional("language")).orElse("en"));
            Person person = new Person(home, entry.text("name"), address, language, clock);
            person.isForDemonstration(entry.optional("role-note"));
            // one password for all is hashed once: the first start should not take a minute for it
            String password = passwords.of(address.text());
            person.choosesPassword(
                    hashes.computeIfAbsent(password, text -> String.valueOf(encoder.encode(text))), clock);
            people.save(person);
        }
    }
}
