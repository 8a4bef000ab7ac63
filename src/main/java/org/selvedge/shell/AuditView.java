package org.selvedge.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.selvedge.shared.Moments;
import org.selvedge.shared.ui.Notices;
import org.selvedge.shared.ui.PageHeader;
import org.selvedge.shared.ui.Tag;

/** What happened, newest first, and whether the chain that seals it is whole. */
@Route(SecretariatRoutes.AUDIT)
@RolesAllowed(Roles.SECRETARIAT)
class AuditView extends Section implements HasDynamicTitle {
    AuditView(AuditDesk audit, CurrentReader current) {
        ListGrid<AuditDesk.Line> list = new ListGrid<>(getTranslation("shell.audit.title"), audit::newestFirst);
        list.text("shell.audit.when", line -> Moments.minute(line.entry().happenedAt(), getLocale(), current.zone()))
                .component("shell.audit.what", this::what)
                .text(
                        "shell.audit.who",
                        line -> line.actor() == null ? getTranslation("shell.audit.nobody") : line.actor())
                .text(
                        "shell.audit.subject",
                        line -> line.entry().subject() == null
                                ? ""
                                : line.entry().subject().toString())
                .text(
                        "shell.audit.sealed",
                        line -> getTranslation(
                                line.entry().sealed() ? "shell.audit.sealed.yes" : "shell.audit.sealed.soon"));
        Button check = new Button(getTranslation("shell.audit.check"), click -> {
            if (audit.whole()) {
                Notices.show(getTranslation("shell.audit.whole"));
            } else {
                Notices.refuse(getTranslation("shell.audit.broken"));
            }
        });
        addClassName("list-page");
        add(new PageHeader(getTranslation("shell.audit.title"), check).lead(getTranslation("shell.audit.lead")), list);
    }

    private Span what(AuditDesk.Line line) {
        String words = getTranslation("audit.action." + line.entry().action());
        return line.entry().refused() ? new Tag(words, Tag.Kind.WAIT) : new Span(words);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.audit.title");
    }
}
