package org.selvedge.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;

/** The zone's door: leads everybody to where their day begins. */
@Route("")
@PermitAll
class StartView extends Div implements BeforeEnterObserver {
    private final transient CurrentReader current;

    StartView(CurrentReader current) {
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(startOf(current.get()));
    }

    static String startOf(Reader reader) {
        if (reader.is(Role.SECRETARIAT)) {
            return SecretariatRoutes.ORGANISATIONS;
        }
        return reader.is(Role.PARTNER) ? "partner" : PracticeRoutes.LIST;
    }
}
