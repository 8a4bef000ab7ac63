package org.selvedge.people;

import org.selvedge.mail.Outbox;
import org.selvedge.mail.OutgoingMail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is written to people about their password. */
@Component
@Transactional
class PasswordMails {
    private final People people;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;

    PasswordMails(People people, Outbox outbox, ApplicationEventPublisher events) {
        this.people = people;
        this.outbox = outbox;
        this.events = events;
    }

    void forgotten(Address address) {
        people.present(address.text()).ifPresent(person -> {
            outbox.write(OutgoingMail.to(person.address(), person.language(), person.name(), PasswordLinks.KIND)
                    .secretly(PasswordLinks.KIND, person.id()));
            events.publishEvent(new NewPasswordAsked(person.id()));
        });
    }

    void passwordChanged(Person person) {
        outbox.write(OutgoingMail.to(person.address(), person.language(), person.name(), "password-changed")
                .leadingTo("/login/forgotten"));
    }
}
