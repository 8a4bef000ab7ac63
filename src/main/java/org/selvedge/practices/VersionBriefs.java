package org.selvedge.practices;

import jakarta.persistence.EntityManager;
import java.util.Locale;
import org.selvedge.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a version is called and whom it concerns, for those who tell them; who may be told is decided before. */
@Component
@Transactional(readOnly = true)
public class VersionBriefs {
    private final EntityManager entities;
    private final Authors authors;
    private final Gates gates;

    VersionBriefs(EntityManager entities, Authors authors, Gates gates) {
        this.entities = entities;
        this.authors = authors;
        this.gates = gates;
    }

    public VersionBrief of(PracticeId practice, int number) {
        PracticeVersion version = entities.createQuery(
                        "select v from PracticeVersion v join fetch v.practice p where p.id = :practice and v.number = :number",
                        PracticeVersion.class)
                .setParameter("practice", practice)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        Authors.Writers writers = authors.of(practice, version.id());
        return new VersionBrief(
                practice,
                number,
                version.practice().slug(),
                version.practice().owner(),
                version.texts().containsKey(version.source()) ? version.title() : "",
                Locale.forLanguageTag(version.source()),
                version.origin().small(),
                writers.now(),
                gates.of(version.practice().owner(), writers.undeciding()).people());
    }
}
