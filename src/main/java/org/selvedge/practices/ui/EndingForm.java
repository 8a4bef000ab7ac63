package org.selvedge.practices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Year;
import java.time.YearMonth;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.selvedge.shared.ui.MonthField;
import org.selvedge.shared.ui.Submit;

/** Asks for the last month of what a practice describes. */
class EndingForm extends Section {
    EndingForm(Year thisYear, Consumer<@Nullable YearMonth> publish) {
        addClassNames("ending-form", "stack");
        MonthField month = new MonthField(thisYear);
        month.setLabel(getTranslation("practices.confirmation.ended.field"));
        Submit submit = new Submit().field("month", month);
        Button button = new Button(getTranslation("practices.confirmation.ended.publish"), click -> {
            if (!month.sayWhatIsMissing()) {
                submit.call(() -> publish.accept(month.month().orElse(null)));
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Paragraph hint = new Paragraph(getTranslation("practices.confirmation.ended.hint"));
        hint.addClassNames("soft", "small");
        add(new H3(getTranslation("practices.confirmation.ended.title")), hint, month, button);
    }
}
