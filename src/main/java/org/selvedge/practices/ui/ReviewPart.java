package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.selvedge.practices.Keeping;
import org.selvedge.practices.ReviewService;
import org.selvedge.practices.Standing;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Role;
import org.springframework.core.annotation.Order;

/** The network's review, where a practice is kept. */
@org.springframework.stereotype.Component
@Order(20)
class ReviewPart implements KeepingPanel {
    private final ReviewService reviews;
    private final CurrentReader reader;

    ReviewPart(ReviewService reviews, CurrentReader reader) {
        this.reviews = reviews;
        this.reader = reader;
    }

    @Override
    public Optional<Component> of(Keeping practice, Runnable changed) {
        if (!reader.get().is(Role.MEMBER) || practice.standing() == Standing.UNPUBLISHED) {
            return Optional.empty();
        }
        return reviews.status(practice.practice())
                .map(status -> new ReviewBox(
                        status,
                        () -> {
                            reviews.ask(practice.practice(), status.number());
                            changed.run();
                        },
                        reader.zone()));
    }
}
