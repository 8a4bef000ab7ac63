package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.QueueEntry;
import org.selvedge.practices.QueueService;
import org.selvedge.practices.TranslationService;
import org.selvedge.practices.WorkflowRoutes;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.selvedge.shared.ui.LiveUpdates;
import org.selvedge.shared.ui.PageHeader;

/** What waits for the network's office: reviewers to name, gates that nobody keeps, practices it took from the shelf. */
@Route(WorkflowRoutes.OFFICE)
@RolesAllowed(Roles.SECRETARIAT)
class OfficePracticesView extends Section implements HasDynamicTitle {
    private final transient QueueService queues;
    private final transient TranslationService translations;
    private final transient CurrentReader reader;

    OfficePracticesView(
            QueueService queues, TranslationService translations, LiveUpdates updates, CurrentReader reader) {
        this.queues = queues;
        this.translations = translations;
        this.reader = reader;
        addClassName("queues");
        add(
                new PageHeader(getTranslation("practices.office.title")).lead(getTranslation("practices.office.lead")),
                new LiveLists(updates, reader.person(), this::waiting));
    }

    private List<Component> waiting() {
        return List.of(
                new QueueList<>("practices.queue.name", queues::toName, entry -> line(entry, "name", "offered.review")),
                new QueueList<>(
                        "practices.queue.gates",
                        queues::withoutCoordinator,
                        entry -> line(entry, "gates", "offered.office")),
                new TranslationQueue(translations::withoutCoordinator, reader.zone()),
                new QueueList<>("practices.queue.unpublished", queues::unpublished, this::unpublished));
    }

    private Component unpublished(QueueEntry entry) {
        Anchor look =
                new Anchor(PracticeRoutes.keeping(entry.slug()), getTranslation("practices.queue.unpublished.read"));
        look.addClassNames("btn", "quiet");
        look.setAriaLabel(getTranslation("practices.queue.unpublished.read.of", entry.title()));
        return new QueueLine(
                        entry, PracticeRoutes.keeping(entry.slug()), "practices.queue.offered.office", reader.zone())
                .with(look);
    }

    private Component line(QueueEntry entry, String queue, String offered) {
        String kind = "practices.queue." + queue + ".read";
        return new QueueLine(entry, "practices.queue." + offered, reader.zone())
                .with(QueueLine.read(entry, getTranslation(kind), getTranslation(kind + ".of", entry.title())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practices.office.title");
    }
}
