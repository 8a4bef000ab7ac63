package org.selvedge.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;

/** An area that this account's roles do not open. */
@ParentLayout(ZoneLayout.class)
@PermitAll
class NotForYouView extends ErrorPage implements HasErrorParameter<AccessDeniedException> {
    NotForYouView() {
        super("shell.error.notForYou");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        show();
        return 403;
    }
}
