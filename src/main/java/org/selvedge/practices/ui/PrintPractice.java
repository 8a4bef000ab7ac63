package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.selvedge.practices.PracticePage;
import org.selvedge.practices.PracticePanel;
import org.selvedge.security.Reader;
import org.springframework.core.annotation.Order;

/** Below a practice's title: print it. The zone's script opens the browser's own dialog. */
@org.springframework.stereotype.Component
@Order(60)
class PrintPractice implements PracticePanel {
    @Override
    public Place place() {
        return Place.ACTION;
    }

    @Override
    public Optional<Component> of(PracticePage page, Reader reader) {
        Button print = new Button(VaadinIcon.PRINT.create());
        print.setText(print.getTranslation("practices.print"));
        print.getElement().setAttribute("data-print", true);
        print.addClassName("no-print");
        return Optional.of(print);
    }
}
