package org.selvedge.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.selvedge.shared.DemonstrationChapter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;

/** The people of the demonstration network; all of them sign in with one password, hashed once. */
@Component
@Order(20)
class DemonstrationPeople implements DemonstrationChapter {
    private final People people;
    private final Memberships memberships;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final Resource file;
    private final String password;

    DemonstrationPeople(
            People people,
            Memberships memberships,
            PasswordEncoder encoder,
            Clock clock,
            @Value("classpath:demonstration/people.yaml") Resource file,
            @Value("${selvedge.demonstration.password:woven-edge-2026}") String password) {
        this.people = people;
        this.memberships = memberships;
        this.encoder = encoder;
        this.clock = clock;
        this.file = file;
        this.password = password;
    }

    @Override
    public void tell(LocalDate today) {
        String hash = String.valueOf(encoder.encode(password));
        for (Map<String, String> entry : entries()) {
            Belonging home = memberships
                    .bySlug(entry.get("organisation"))
                    .orElseThrow(() ->
                            new IllegalStateException("people.yaml: no organisation " + entry.get("organisation")));
            Address address = Address.of(entry.get("address")).orElseThrow();
            Locale language = Locale.forLanguageTag(entry.getOrDefault("language", "en"));
            Person person = new Person(home, entry.get("name"), address, language, clock);
            person.isForDemonstration(entry.get("role-note"));
            person.choosesPassword(hash, clock);
            people.save(person);
        }
    }

    private List<Map<String, String>> entries() {
        if (!file.exists()) {
            return List.of();
        }
        try (InputStream yaml = file.getInputStream()) {
            return new Yaml().load(yaml);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
