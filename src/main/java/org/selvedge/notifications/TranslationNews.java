package org.selvedge.notifications;

import static org.selvedge.notifications.NoticeKind.TRANSLATION_ACCEPTED;
import static org.selvedge.notifications.NoticeKind.TRANSLATION_SENT_BACK;
import static org.selvedge.notifications.NoticeKind.TRANSLATION_SUBMITTED;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.practices.PracticeBrief;
import org.selvedge.practices.PracticeBriefs;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.TranslationAccepted;
import org.selvedge.practices.TranslationSentBack;
import org.selvedge.practices.TranslationSubmitted;
import org.selvedge.security.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who keep the gate of a translation that it waits, and who handed it in what became of it. */
@Component
class TranslationNews {
    private final PracticeBriefs practices;
    private final PeopleDirectory people;
    private final NoticeDesk desk;

    TranslationNews(PracticeBriefs practices, PeopleDirectory people, NoticeDesk desk) {
        this.practices = practices;
        this.people = people;
        this.desk = desk;
    }

    @EventListener
    void on(TranslationSubmitted event) {
        Collection<PersonId> gate = event.gate().isEmpty() ? people.office() : event.gate();
        tell(TRANSLATION_SUBMITTED, gate, event.actor(), event.practice(), event.language(), null);
    }

    @EventListener
    void on(TranslationAccepted event) {
        tell(TRANSLATION_ACCEPTED, writer(event.translator()), event.actor(), event.practice(), event.language(), null);
    }

    @EventListener
    void on(TranslationSentBack event) {
        tell(
                TRANSLATION_SENT_BACK,
                writer(event.translator()),
                event.actor(),
                event.practice(),
                event.language(),
                event.reason());
    }

    private static List<PersonId> writer(@Nullable PersonId translator) {
        return Optional.ofNullable(translator).map(List::of).orElse(List.of());
    }

    private void tell(
            NoticeKind kind,
            Collection<PersonId> concerned,
            PersonId actor,
            PracticeId id,
            Locale language,
            @Nullable String reason) {
        PracticeBrief practice = practices.of(id).orElseThrow();
        String who = people.card(actor).name();
        String route = kind == TRANSLATION_ACCEPTED
                ? PracticeRoutes.page(practice.slug())
                : PracticeRoutes.translate(practice.slug(), language.getLanguage());
        String title = practice.title(practice.source());
        desk.tell(concerned, actor, new News(kind, who, title, reason, route, null));
    }
}
