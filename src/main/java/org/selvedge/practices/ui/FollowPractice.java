package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.selvedge.practices.FollowService;
import org.selvedge.practices.Followed;
import org.selvedge.practices.PracticePage;
import org.selvedge.practices.PracticePanel;
import org.selvedge.security.Reader;
import org.springframework.core.annotation.Order;

/** Below a practice's title: follow it. */
@org.springframework.stereotype.Component
@Order(10)
class FollowPractice implements PracticePanel {
    private final FollowService service;

    FollowPractice(FollowService service) {
        this.service = service;
    }

    @Override
    public Place place() {
        return Place.ACTION;
    }

    @Override
    public Optional<Component> of(PracticePage page, Reader reader) {
        return Optional.of(new FollowButton(service, Followed.of(page.id()), page.title(), page.followed()));
    }
}
