package org.selvedge.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import org.selvedge.shared.NotFound;

/** Hidden, gone or never there: one answer for all. */
@ParentLayout(ZoneLayout.class)
@PermitAll
class NotFoundView extends ErrorPage implements HasErrorParameter<NotFound> {
    NotFoundView() {
        super("shell.error.notFound");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        show();
        return 404;
    }
}
