package org.selvedge.notifications;

import static org.selvedge.notifications.NoticeKind.CONFIRMATION_DUE;
import static org.selvedge.notifications.NoticeKind.CONFIRMATION_OVERDUE;
import static org.selvedge.notifications.NoticeKind.CONFIRMATION_WAITS;

import org.selvedge.organisations.Mandates;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.practices.ConfirmationAwaited;
import org.selvedge.practices.PracticeBrief;
import org.selvedge.practices.PracticeBriefs;
import org.selvedge.practices.PracticeConfirmed;
import org.selvedge.practices.PracticeEnded;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.PracticeRoutes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks those who speak for a practice's organisation to confirm it; the link leads to the button and does nothing. */
@Component
class ConfirmationNews {
    private final PracticeBriefs practices;
    private final OrganisationDirectory organisations;
    private final Mandates mandates;
    private final NoticeDesk desk;

    ConfirmationNews(
            PracticeBriefs practices, OrganisationDirectory organisations, Mandates mandates, NoticeDesk desk) {
        this.practices = practices;
        this.organisations = organisations;
        this.mandates = mandates;
        this.desk = desk;
    }

    @EventListener
    void on(ConfirmationAwaited event) {
        PracticeBrief practice = practices.of(event.practice()).orElseThrow();
        String name = organisations.name(event.owner()).name();
        String route = PracticeRoutes.keeping(practice.slug());
        desk.tell(
                mandates.holders(event.owner()),
                null,
                language -> new News(kind(event.days()), name, practice.title(language), null, route, null));
    }

    /** Nobody is told; who speaks for it sees that it does not wait any more. */
    @EventListener
    void on(PracticeConfirmed event) {
        settled(event.practice());
    }

    @EventListener
    void on(PracticeEnded event) {
        settled(event.practice());
    }

    private void settled(PracticeId practice) {
        practices.of(practice).map(PracticeBrief::owner).map(mandates::holders).ifPresent(desk::refresh);
    }

    private static NoticeKind kind(int days) {
        return switch (days) {
            case 0 -> CONFIRMATION_DUE;
            case 14 -> CONFIRMATION_WAITS;
            default -> CONFIRMATION_OVERDUE;
        };
    }
}
