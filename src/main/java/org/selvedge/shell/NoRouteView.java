package org.selvedge.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;

/** An address of the zone that leads nowhere: the same answer as {@link NotFoundView}. */
@ParentLayout(ZoneLayout.class)
@PermitAll
class NoRouteView extends ErrorPage implements HasErrorParameter<NotFoundException> {
    NoRouteView() {
        super("shell.error.notFound");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        show();
        return 404;
    }
}
