package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.selvedge.practices.PracticePage;
import org.selvedge.practices.PracticePanel;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.security.BaseUrl;
import org.selvedge.security.Reader;
import org.selvedge.shared.Moments;
import org.springframework.core.annotation.Order;

/** On paper only: what this is, of which version and day, and where it is found. */
@org.springframework.stereotype.Component
@Order(1000)
class PrintedLine implements PracticePanel {
    private final BaseUrl base;
    private final Clock clock;

    PrintedLine(BaseUrl base, Clock clock) {
        this.base = base;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public Optional<Component> of(PracticePage page, Reader reader) {
        Locale language = UI.getCurrent().getLocale();
        Paragraph line = new Paragraph();
        line.setText(line.getTranslation(
                "practices.printed",
                page.title(),
                page.ownerName(),
                page.version(),
                Moments.day(LocalDate.now(clock), language),
                base.of(PracticeRoutes.publicPage(page.slug()))));
        line.addClassName("printed");
        return Optional.of(line);
    }
}
