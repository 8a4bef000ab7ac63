package org.selvedge.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.selvedge.security.BaseUrl;
import org.selvedge.shared.Console;
import org.selvedge.shared.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first account of a new installation: where nobody of the secretariat can sign in, the address named by {@code
 * SELVEDGE_FIRST_SECRETARIAT} gets a link to choose a password, once and on standard output only.
 */
@Component
@Transactional
class FirstAccount {
    private static final Duration LIFE = Duration.ofDays(7);

    private final People people;
    private final Memberships memberships;
    private final PasswordLinks links;
    private final BaseUrl base;
    private final Console console;
    private final Texts texts;
    private final Clock clock;
    private final String wanted;

    FirstAccount(
            People people,
            Memberships memberships,
            PasswordLinks links,
            BaseUrl base,
            Console console,
            Texts texts,
            Clock clock,
            @Value("${selvedge.first-secretariat:}") String wanted) {
        this.people = people;
        this.memberships = memberships;
        this.links = links;
        this.base = base;
        this.console = console;
        this.texts = texts;
        this.clock = clock;
        this.wanted = wanted;
    }

    @EventListener(ApplicationReadyEvent.class)
    void invite() {
        invite(wanted, console);
    }

    void invite(String address, Console to) {
        Locale language = Texts.spoken(Locale.getDefault());
        if (address.isBlank() || people.officeThatSignsIn() > 0) {
            return;
        }
        Optional<Address> known = Address.of(address);
        if (known.isEmpty()) {
            to.say(texts.get(language, "people.first.no-address", address));
            return;
        }
        Person person = people.present(known.get().text())
                .orElseGet(() -> people.save(
                        new Person(memberships.office(), known.get().text(), known.get(), language, clock)));
        if (!links.waits(person.id())) {
            String link = base.of(links.make(person.id(), LIFE));
            to.say(texts.get(language, "people.first.link", person.address(), link));
        }
    }
}
