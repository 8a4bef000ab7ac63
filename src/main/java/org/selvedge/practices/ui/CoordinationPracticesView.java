package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.selvedge.practices.QueueEntry;
import org.selvedge.practices.QueueService;
import org.selvedge.practices.TranslationService;
import org.selvedge.practices.WorkflowRoutes;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.selvedge.shared.ui.LiveUpdates;
import org.selvedge.shared.ui.PageHeader;

/** What waits for a coordinator's decision: versions, small changes that passed, translations. */
@Route(WorkflowRoutes.COORDINATION)
@RolesAllowed(Roles.COORDINATOR)
class CoordinationPracticesView extends Section implements HasDynamicTitle {
    private final transient QueueService queues;
    private final transient TranslationService translations;
    private final transient CurrentReader reader;

    CoordinationPracticesView(
            QueueService queues, TranslationService translations, LiveUpdates updates, CurrentReader reader) {
        this.queues = queues;
        this.translations = translations;
        this.reader = reader;
        addClassName("queues");
        add(
                new PageHeader(getTranslation("practices.coordination.title"))
                        .lead(getTranslation("practices.coordination.lead")),
                new LiveLists(updates, reader.person(), this::waiting));
    }

    private List<Component> waiting() {
        return List.of(
                new QueueList<>("practices.queue.decide", queues::toDecide, entry -> line(entry, "decide")),
                new QueueList<>("practices.queue.small", queues::smallChanges, entry -> line(entry, "small")),
                new TranslationQueue(translations::toDecide, reader.zone()));
    }

    private Component line(QueueEntry entry, String queue) {
        String kind = "practices.queue." + queue + ".read";
        String offered = entry.toOffice() ? "practices.queue.offered.review" : "practices.queue.offered.gate";
        return new QueueLine(entry, offered, reader.zone())
                .with(QueueLine.read(entry, getTranslation(kind), getTranslation(kind + ".of", entry.title())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practices.coordination.title");
    }
}
