package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Locale;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.WritingService;

/** "Write a practice": begins one and leads to it. */
final class StartButton {
    private StartButton() {}

    static Button of(WritingService writing, Component screen, Locale language) {
        Button start = new Button(screen.getTranslation("practices.mine.start"), click -> {
            PracticeId begun = writing.start(language);
            UI.getCurrent().navigate(PracticeRoutes.writing(begun));
        });
        start.setDisableOnClick(true);
        start.addThemeVariants(ButtonVariant.PRIMARY);
        return start;
    }
}
