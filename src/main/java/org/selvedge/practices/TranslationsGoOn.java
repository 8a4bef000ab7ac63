package org.selvedge.practices;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.selvedge.shared.NotFound;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When a next version is shown, its translations come with it, in the same transaction; the index hears of them. */
@Component
class TranslationsGoOn {
    private final Practices practices;
    private final MediaWords media;
    private final TranslationRows atWork;
    private final EntityManager entities;

    TranslationsGoOn(Practices practices, MediaWords media, TranslationRows atWork, EntityManager entities) {
        this.practices = practices;
        this.media = media;
        this.atWork = atWork;
        this.entities = entities;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PracticeShown event) {
        Integer before = event.before();
        if (before == null || before == event.number()) {
            return;
        }
        Practice practice = practices.findById(event.practice()).orElseThrow(NotFound::new);
        PracticeVersion earlier = version(practice, before);
        PracticeVersion now = version(practice, event.number());
        List<String> unchanged = new ArrayList<>(CarriedOver.from(earlier, now));
        entities.flush();
        unchanged.addAll(media.goOn(earlier, now));
        atWork.goOn(practice.id(), before, event.number(), unchanged);
        practice.lists(practice.listing().retold());
    }

    private static PracticeVersion version(Practice practice, int number) {
        return practice.versions().stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
