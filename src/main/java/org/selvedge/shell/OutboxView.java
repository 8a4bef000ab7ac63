package org.selvedge.shell;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.selvedge.mail.MailRow;
import org.selvedge.mail.OutboxService;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.selvedge.shared.Moments;
import org.selvedge.shared.ui.PageHeader;
import org.selvedge.shared.ui.Tag;

/** Mails that wait, left or failed: to whom, of what kind, how far; never their words. */
@Route(SecretariatRoutes.OUTBOX)
@RolesAllowed(Roles.SECRETARIAT)
class OutboxView extends Section implements HasDynamicTitle {
    OutboxView(OutboxService outbox, CurrentReader current) {
        ListGrid<MailRow> list = new ListGrid<>(
                getTranslation("shell.outbox.title"),
                page -> outbox.rows(null, page).getContent());
        list.component("shell.outbox.state", this::state)
                .text("shell.outbox.recipient", MailRow::address)
                .text("shell.outbox.kind", row -> getTranslation("mail." + row.kind() + ".name"))
                .text("shell.outbox.written", row -> Moments.minute(row.createdAt(), getLocale(), current.zone()))
                .text("shell.outbox.why", row -> row.why() == null ? "" : row.why());
        list.setEmptyStateText(getTranslation("shell.outbox.empty"));
        addClassName("list-page");
        add(
                new PageHeader(getTranslation("shell.outbox.title"))
                        .lead(getTranslation(outbox.sends() ? "shell.outbox.lead" : "shell.outbox.noServer")),
                list);
    }

    private Span state(MailRow row) {
        Tag.Kind kind = switch (row.state()) {
            case WAITING -> Tag.Kind.WAIT;
            case SENT -> Tag.Kind.OK;
            case FAILED -> Tag.Kind.YOURS;
        };
        return new Tag(getTranslation("mail.MailState." + row.state()), kind);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.outbox.title");
    }
}
