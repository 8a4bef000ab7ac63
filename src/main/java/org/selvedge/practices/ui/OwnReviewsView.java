package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.selvedge.practices.QueueEntry;
import org.selvedge.practices.QueueService;
import org.selvedge.practices.WorkflowRoutes;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.selvedge.shared.ui.PageHeader;

/** What a member was asked to review for the network. */
@Route(WorkflowRoutes.REVIEWING)
@RolesAllowed(Roles.MEMBER)
class OwnReviewsView extends Section implements HasDynamicTitle {
    private final transient CurrentReader reader;

    OwnReviewsView(QueueService queues, CurrentReader reader) {
        this.reader = reader;
        addClassName("queues");
        add(
                new PageHeader(getTranslation("practices.reviews.title"))
                        .lead(getTranslation("practices.reviews.lead")),
                new QueueList<>("practices.queue.review", queues::toReview, this::line));
    }

    private Component line(QueueEntry entry) {
        return new QueueLine(entry, "practices.queue.offered.review", reader.zone())
                .with(QueueLine.read(
                        entry,
                        getTranslation("practices.queue.review.read"),
                        getTranslation("practices.queue.review.read.of", entry.title())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practices.reviews.title");
    }
}
