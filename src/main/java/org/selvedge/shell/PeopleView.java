package org.selvedge.shell;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.selvedge.shared.Moments;
import org.selvedge.shared.ui.PageHeader;

/** Everybody with an account: for whom they work, what they may. */
@Route(SecretariatRoutes.PEOPLE)
@RolesAllowed(Roles.SECRETARIAT)
class PeopleView extends Section implements HasDynamicTitle {
    PeopleView(PeopleDesk people, CurrentReader current) {
        TextField filter = new ListFilter("shell.people.filter");
        ListGrid<PeopleDesk.Line> list =
                new ListGrid<>(getTranslation("shell.people.title"), page -> people.find(filter.getValue(), page));
        list.text("shell.people.name", line -> line.person().name())
                .text("shell.people.organisation", PeopleDesk.Line::organisation)
                .text(
                        "shell.people.role",
                        line -> getTranslation(
                                line.mandate() == null
                                        ? "shell.Role." + line.person().role()
                                        : "organisations.MandateKind." + line.mandate()))
                .text("shell.people.address", line -> line.person().address())
                .text(
                        "shell.people.since",
                        line -> Moments.day(LocalDate.ofInstant(line.person().since(), current.zone()), getLocale()));
        filter.addValueChangeListener(typed -> list.refresh());
        addClassName("list-page");
        add(
                new PageHeader(getTranslation("shell.people.title")).lead(getTranslation("shell.people.lead")),
                filter,
                list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.people.title");
    }
}
