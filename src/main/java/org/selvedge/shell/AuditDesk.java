package org.selvedge.shell;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.selvedge.audit.AuditEntry;
import org.selvedge.audit.AuditService;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.people.PersonCard;
import org.selvedge.security.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** The log with the names that its ids have today: two statements a page. */
@Component
class AuditDesk {
    private final AuditService audit;
    private final PeopleDirectory people;

    AuditDesk(AuditService audit, PeopleDirectory people) {
        this.audit = audit;
        this.people = people;
    }

    List<Line> newestFirst(Pageable page) {
        List<AuditEntry> entries = audit.newestFirst(page);
        Map<PersonId, PersonCard> actors = people.cards(
                entries.stream().map(AuditEntry::actor).filter(Objects::nonNull).toList());
        return entries.stream()
                .map(entry -> new Line(entry, name(actors, entry.actor())))
                .toList();
    }

    boolean whole() {
        return audit.whole();
    }

    private static @Nullable String name(Map<PersonId, PersonCard> actors, @Nullable PersonId actor) {
        PersonCard card = actor == null ? null : actors.get(actor);
        return card == null ? null : card.name();
    }

    record Line(AuditEntry entry, @Nullable String actor) {}
}
