package org.selvedge.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.selvedge.shared.Texts;
import org.springframework.stereotype.Component;

/** What every session of the zone begins with: the error handler, and system messages in the reader's language. */
@Component
class ZoneSetup implements VaadinServiceInitListener {
    private final transient Texts texts;

    ZoneSetup(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(started -> started.getSession().setErrorHandler(new ZoneErrorHandler(texts)));
        event.getSource().addUIInitListener(opened -> opened.getUI().getPage().addJavaScript("/public/zone.js"));
        event.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
    }

    private SystemMessages messages(Locale language) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredCaption(texts.get(language, "shell.session.expired.title"));
        messages.setSessionExpiredMessage(texts.get(language, "shell.session.expired.text"));
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setInternalErrorCaption(texts.get(language, "shell.error.failure.title"));
        messages.setInternalErrorMessage(texts.get(language, "shell.error.reload"));
        messages.setSyncErrorCaption(texts.get(language, "shell.error.failure.title"));
        messages.setSyncErrorMessage(texts.get(language, "shell.error.reload"));
        return messages;
    }
}
