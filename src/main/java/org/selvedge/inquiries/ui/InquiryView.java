package org.selvedge.inquiries.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.selvedge.inquiries.InquiryRoutes;
import org.selvedge.security.Roles;
import org.selvedge.shared.NotFound;

/** One thread, as whoever asked reads it. */
@Route(InquiryRoutes.THREAD)
@RolesAllowed(Roles.MEMBER)
class InquiryView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ThreadPanel thread;

    InquiryView(ThreadPanel thread) {
        this.thread = thread;
        addClassNames("inquiry-page", "panes");
        RouterLink back = new RouterLink(getTranslation("inquiries.thread.back"), InquiriesView.class);
        back.addClassName("pane-back");
        thread.addComponentAsFirst(back);
        add(thread, thread.passage());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        thread.open(ThreadParameter.of(event.getRouteParameters()).orElseThrow(NotFound::new));
    }

    @Override
    public String getPageTitle() {
        return thread.subject();
    }
}
