package org.selvedge.practices.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
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
    private final transient LiveUpdates updates;
    private final transient CurrentReader reader;
    private final Div lists = new Div();

    ConfirmingView(PartnerService partners, KeepingService keeping, LiveUpdates updates, CurrentReader reader) {
        this.partners = partners;
        this.keeping = keeping;
        this.updates = updates;
        this.reader = reader;
        addClassName("queues");
        add(
                new PageHeader(getTranslation("practices.confirming.title"))
                        .lead(getTranslation("practices.confirming.lead")),
                lists);
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Registration live = updates.listen(event.getUI(), reader.person(), this::refresh);
        addDetachListener(detached -> {
            detached.unregisterListener();
            live.remove();
        });
    }

    private void refresh() {
        lists.removeAll();
        lists.add(
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
