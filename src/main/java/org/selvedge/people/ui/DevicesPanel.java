package org.selvedge.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import org.selvedge.people.AccountService;
import org.selvedge.security.Device;
import org.selvedge.shared.Moments;
import org.selvedge.shared.ui.Notices;
import org.selvedge.shared.ui.Tag;

/** Where one is signed in; each can be ended, and all at once. */
class DevicesPanel extends Div {
    private final transient AccountService accounts;
    private final ZoneId zone;
    private final UnorderedList list = new UnorderedList();

    DevicesPanel(AccountService accounts, ZoneId zone) {
        this.accounts = accounts;
        this.zone = zone;
        addClassName("account-form");
        list.addClassName("devices");
        add(
                new Paragraph(getTranslation("people.devices.lead")),
                list,
                new Button(getTranslation("people.devices.everywhere"), click -> everywhere()));
        show();
    }

    private void show() {
        list.removeAll();
        accounts.devices().forEach(device -> list.add(line(device)));
    }

    private ListItem line(Device device) {
        String name = device.name().isEmpty() ? getTranslation("people.devices.unknown") : device.name();
        Span what = new Span(name);
        what.addClassName("device-name");
        Span seen = new Span(getTranslation(
                "people.devices.seen", Moments.minute(device.seen(), getLocale(), zone), device.remote()));
        seen.addClassNames("soft", "small");
        Div words = new Div(what, seen);
        words.addClassName("device-words");
        ListItem line = new ListItem(words);
        if (device.stays()) {
            line.add(new Tag(getTranslation("people.devices.stays"), Tag.Kind.PLAIN));
        }
        if (device.current()) {
            line.add(new Tag(getTranslation("people.devices.current"), Tag.Kind.OK));
        } else {
            Button end = new Button(getTranslation("people.devices.end"), click -> {
                accounts.signOut(device.id());
                Notices.show(getTranslation("people.devices.ended", name));
                show();
            });
            end.setAriaLabel(getTranslation("people.devices.end.label", name));
            line.add(end);
        }
        return line;
    }

    private void everywhere() {
        accounts.signOutEverywhere();
        getUI().ifPresent(ui -> ui.getPage().setLocation("/login?everywhere"));
    }
}
