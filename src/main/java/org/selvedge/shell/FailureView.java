package org.selvedge.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import org.selvedge.shared.Incidents;

/** Something failed on our side: an apology, and a number under which it stands in the log. */
@ParentLayout(ZoneLayout.class)
@PermitAll
class FailureView extends ErrorPage implements HasErrorParameter<Exception> {
    FailureView() {
        super("shell.error.failure");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        show(Incidents.record(parameter.getCaughtException()));
        return 500;
    }
}
