package org.selvedge.practices.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.selvedge.practices.PartnerService;
import org.selvedge.practices.WorkflowRoutes;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.selvedge.shared.ui.PageHeader;

/** What practices say of a partner's part, before its name is published. */
@Route(WorkflowRoutes.PARTNER)
@RolesAllowed(Roles.PARTNER)
class PartnerPracticesView extends Section implements HasDynamicTitle {
    private final transient PartnerService partners;
    private final transient CurrentReader reader;
    private final Div lists = new Div();

    PartnerPracticesView(PartnerService partners, CurrentReader reader) {
        this.partners = partners;
        this.reader = reader;
        addClassName("queues");
        add(
                new PageHeader(getTranslation("practices.partner.title"))
                        .lead(getTranslation("practices.partner.lead")),
                lists);
        refresh();
    }

    private void refresh() {
        lists.removeAll();
        lists.add(new QueueList<>(
                "practices.queue.partner",
                partners::of,
                request -> new PartnerLine(request, partners, reader.zone(), this::refresh)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practices.partner.title");
    }
}
