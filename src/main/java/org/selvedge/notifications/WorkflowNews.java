package org.selvedge.notifications;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.people.PersonCard;
import org.selvedge.practices.VersionBrief;
import org.selvedge.security.PersonId;
import org.springframework.stereotype.Component;

/** How people hear of the steps of versions: who did it, what it is called, and where to look. */
@Component
class WorkflowNews {
    private final PeopleDirectory people;
    private final OrganisationDirectory organisations;
    private final NoticeDesk desk;

    WorkflowNews(PeopleDirectory people, OrganisationDirectory organisations, NoticeDesk desk) {
        this.people = people;
        this.organisations = organisations;
        this.desk = desk;
    }

    /** To those who decide for the organisation; where nobody is left, to the office. */
    void toGate(
            NoticeKind kind, VersionBrief version, @Nullable PersonId actor, @Nullable String reason, String route) {
        tell(kind, version.officeDecides() ? people.office() : version.gate(), version, actor, reason, route);
    }

    void toAuthors(
            NoticeKind kind, VersionBrief version, @Nullable PersonId actor, @Nullable String reason, String route) {
        tell(kind, version.authors(), version, actor, reason, route);
    }

    /** To the authors and those who decide for the organisation. */
    void toOwners(
            NoticeKind kind, VersionBrief version, @Nullable PersonId actor, @Nullable String reason, String route) {
        tell(kind, owners(version), version, actor, reason, route);
    }

    Set<PersonId> owners(VersionBrief version) {
        Set<PersonId> owners = new LinkedHashSet<>(version.authors());
        owners.addAll(version.gate());
        return owners;
    }

    /** Also for who took the step: their lists and counts have changed as well. */
    void refresh(VersionBrief version) {
        Set<PersonId> concerned = owners(version);
        if (version.officeDecides()) {
            concerned.addAll(people.office());
        }
        desk.refresh(concerned);
    }

    /** What they look at, and their counts, are read again. */
    void refresh(Collection<PersonId> concerned) {
        desk.refresh(concerned);
    }

    void toOffice(
            NoticeKind kind, VersionBrief version, @Nullable PersonId actor, @Nullable String reason, String route) {
        tell(kind, people.office(), version, actor, reason, route);
    }

    void tell(
            NoticeKind kind,
            Collection<PersonId> concerned,
            VersionBrief version,
            @Nullable PersonId actor,
            @Nullable String reason,
            String route) {
        tellAs(who(version, actor), kind, concerned, version, actor, reason, route);
    }

    /** In somebody's name, such as an organisation's. */
    void tellAs(
            String who,
            NoticeKind kind,
            Collection<PersonId> concerned,
            VersionBrief version,
            @Nullable PersonId actor,
            @Nullable String reason,
            String route) {
        desk.tell(concerned, actor, new News(kind, who, version.title(), reason, route, null));
    }

    /** Somebody by name; the organisation where the portal itself did it. */
    private String who(VersionBrief version, @Nullable PersonId actor) {
        return Optional.ofNullable(actor)
                .flatMap(person ->
                        Optional.ofNullable(people.cards(List.of(person)).get(person)))
                .map(PersonCard::name)
                .orElseGet(() -> organisations.name(version.owner()).name());
    }
}
