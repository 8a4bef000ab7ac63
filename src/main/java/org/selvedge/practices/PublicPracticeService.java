package org.selvedge.practices;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.selvedge.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Practices for strangers: the public shelf and its public sections, whoever is signed in. */
@Service
public class PublicPracticeService {
    @PermitAll
    @Transactional(readOnly = true)
    public PracticeList search(PracticeQuery query, Locale language) {
        return new PracticeList(List.of(), 0, 0, 0, List.of(), List.of(), false);
    }

    /** The page in {@code language}, else in its source with a note; hidden is missing. */
    @PermitAll
    @Transactional(readOnly = true)
    public PracticePage page(String slug, Locale language) {
        throw new NotFound();
    }

    /** The most recently published, newest first. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<PracticeCard> latest(int count, Locale language) {
        return List.of();
    }

    /** Every public page, for the site map. */
    @PermitAll
    @Transactional(readOnly = true)
    public List<PublicAddress> addresses() {
        return List.of();
    }
}
