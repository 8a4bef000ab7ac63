package org.selvedge.practices;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.selvedge.shared.Refusal;

/** The four questions of the network's review: relevant, backed by evidence, with the people, to be taken elsewhere. */
@Embeddable
public record ReviewAnswers(
        @Nullable @Enumerated(EnumType.STRING) @Column(name = "relevant")
        ReviewAnswer relevant,

        @Nullable @Enumerated(EnumType.STRING) @Column(name = "evidence")
        ReviewAnswer evidence,

        @Nullable @Enumerated(EnumType.STRING) @Column(name = "participatory")
        ReviewAnswer participatory,

        @Nullable @Enumerated(EnumType.STRING) @Column(name = "transferable")
        ReviewAnswer transferable) {

    /** Refuses, at the question, where an answer is missing. */
    ReviewAnswers complete() {
        needed("relevant", relevant);
        needed("evidence", evidence);
        needed("participatory", participatory);
        needed("transferable", transferable);
        return this;
    }

    private static void needed(String question, @Nullable ReviewAnswer answer) {
        if (answer == null) {
            throw Refusal.of(question, "practices.review.answer.missing");
        }
    }
}
