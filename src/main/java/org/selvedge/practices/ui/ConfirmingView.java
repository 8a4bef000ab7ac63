package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.selvedge.practices.KeepingService;
import org.selvedge.practices.PartnerService;
import org.selvedge.practices.WorkflowRoutes;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.selvedge.shared.ui.LiveUpdates;
import org.selvedge.shared.ui.PageHeader;

/** What waits for a coordinator's word: the own practices after a year, and the organisation's part in those of others. */
@Route(WorkflowRoutes.CONFIRMING)
@RolesAllowed(Roles.COORDINATOR)
class ConfirmingView extends Section implements HasDynamicTitle {
    private final transient PartnerService partners;
    private final transient KeepingService keeping;
    private final transient CurrentReader reader;
    private final LiveLists lists;

    ConfirmingView(PartnerService partners, KeepingService keeping, LiveUpdates updates, CurrentReader reader) {
        this.partners = partners;
        this.keeping = keeping;
        this.reader = reader;
        this.lists = new LiveLists(updates, reader.person(), this::waiting);
        addClassName("queues");
        add(
                new PageHeader(getTranslation("practices.confirming.title"))
                        .lead(getTranslation("practices.confirming.lead")),
                lists);
    }

    private void refresh() {
        lists.refresh();
    }

    private List<Component> waiting() {
        return List.of(
                new QueueList<>(
                        "practices.queue.confirm", page -> keeping.toConfirm(page, getLocale()), ToConfirmLine::new),
                new QueueList<>(
                        "practices.queue.partner",
                        partners::of,
                        request -> new PartnerLine(request, partners, reader.zone(), this::refresh)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practices.confirming.title");
    }
}
