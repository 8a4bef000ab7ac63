package org.selvedge.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Locale;
import org.selvedge.shared.Incidents;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.selvedge.shared.Texts;
import org.selvedge.shared.ui.Notices;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Turns whatever a click threw into a sentence; views do not catch. */
class ZoneErrorHandler implements ErrorHandler {
    private final transient Texts texts;

    ZoneErrorHandler(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        Locale language = ui == null ? Texts.LANGUAGES.getFirst() : ui.getLocale();
        String sentence = sentence(event.getThrowable(), language);
        if (ui != null) {
            ui.access(() -> Notices.refuse(sentence));
        }
    }

    String sentence(Throwable thrown, Locale language) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Refusal refusal -> {
                    return texts.get(language, refusal.key(), refusal.arguments());
                }
                case NotFound ignored -> {
                    return texts.get(language, "shell.error.notFound.text");
                }
                case OptimisticLockingFailureException ignored -> {
                    return texts.get(language, "shell.error.conflict");
                }
                case AccessDeniedException ignored -> {
                    return texts.get(language, "shell.error.notForYou.text");
                }
                default -> {
                    // look at what caused it
                }
            }
        }
        return texts.get(language, "shell.error.failure.text", Incidents.record(thrown));
    }
}
