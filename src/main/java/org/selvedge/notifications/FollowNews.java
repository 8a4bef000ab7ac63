package org.selvedge.notifications;

import static org.selvedge.notifications.NoticeKind.FOLLOWED_ARCHIVED;
import static org.selvedge.notifications.NoticeKind.FOLLOWED_NEW;
import static org.selvedge.notifications.NoticeKind.FOLLOWED_TAKEN_UP;
import static org.selvedge.notifications.NoticeKind.FOLLOWED_VERSION;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.Mandates;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.practices.Followers;
import org.selvedge.practices.PracticeBrief;
import org.selvedge.practices.PracticeBriefs;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.PracticeShown;
import org.selvedge.practices.PracticeStood;
import org.selvedge.practices.PracticeTakenUp;
import org.selvedge.practices.VersionBriefs;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who follow a practice, its themes or its organisation; who may not read it is told nothing. */
@Component
class FollowNews {
    private final Followers followers;
    private final PracticeBriefs practices;
    private final OrganisationDirectory organisations;
    private final Mandates mandates;
    private final VersionBriefs versions;
    private final NoticeDesk desk;

    FollowNews(
            Followers followers,
            PracticeBriefs practices,
            OrganisationDirectory organisations,
            Mandates mandates,
            VersionBriefs versions,
            NoticeDesk desk) {
        this.followers = followers;
        this.practices = practices;
        this.organisations = organisations;
        this.mandates = mandates;
        this.versions = versions;
        this.desk = desk;
    }

    /** A practice new on a shelf is told to followers of its themes and organisation, a next version to its own. */
    @EventListener
    void on(PracticeShown event) {
        Integer before = event.before();
        List<PersonId> gained =
                event.was() == event.shelf() ? List.of() : followers.gainedBy(event.practice(), event.was());
        tell(FOLLOWED_NEW, gained, event.practice(), null, "", event.actor());
        if (before != null && before < event.number() && !small(event)) {
            Set<PersonId> told = new HashSet<>(gained);
            List<PersonId> others = followers.of(event.practice()).stream()
                    .filter(person -> !told.contains(person))
                    .toList();
            tell(FOLLOWED_VERSION, others, event.practice(), null, "", event.actor());
        }
    }

    /** No news for followers; nor is taking it back, which shows the version before again. */
    private boolean small(PracticeShown event) {
        return versions.of(event.practice(), event.number()).small();
    }

    @EventListener
    void on(PracticeTakenUp event) {
        List<PersonId> others = othersThan(event.owner(), event.practice());
        String place = "#" + PracticeRoutes.TAKEN_UP;
        tell(FOLLOWED_TAKEN_UP, others, event.practice(), event.organisation(), place, event.actor());
    }

    /** It stays to be read; who follows it hears why it is no longer in the lists when they open it. */
    @EventListener
    void on(PracticeStood event) {
        if (event.did().equals("archive")) {
            OrganisationId owner = practices.of(event.practice()).orElseThrow().owner();
            List<PersonId> others = othersThan(owner, event.practice());
            tell(FOLLOWED_ARCHIVED, others, event.practice(), null, "", event.actor());
        }
    }

    /** Whoever speaks for the practice's organisation is told anyway. */
    private List<PersonId> othersThan(OrganisationId owner, PracticeId practice) {
        List<PersonId> asOwner = mandates.holders(owner);
        return followers.of(practice).stream()
                .filter(person -> !asOwner.contains(person))
                .toList();
    }

    private void tell(
            NoticeKind kind,
            Collection<PersonId> concerned,
            PracticeId id,
            @Nullable OrganisationId who,
            String place,
            @Nullable PersonId actor) {
        if (concerned.isEmpty()) {
            return;
        }
        PracticeBrief practice = practices.of(id).orElseThrow();
        String name = organisations.name(who == null ? practice.owner() : who).name();
        String route = PracticeRoutes.page(practice.slug()) + place;
        desk.tell(concerned, actor, language -> new News(kind, name, practice.title(language), null, route, null));
    }
}
