package org.selvedge.shared.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A month of a year, where no finer date is asked for: two choices beside each other. */
public class MonthField extends CustomField<@Nullable YearMonth> {
    private static final int YEARS_BACK = 40;

    private final Select<Month> month = new Select<>();
    private final Select<Integer> year = new Select<>();

    /** Years from the latest back. */
    public MonthField(Year latest) {
        addClassName("month-field");
        month.setItems(Month.values());
        month.setItemLabelGenerator(
                each -> each == null ? "" : each.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
        month.setPlaceholder(getTranslation("shared.month.month"));
        month.setAriaLabel(getTranslation("shared.month.month"));
        year.setItems(IntStream.rangeClosed(0, YEARS_BACK)
                .mapToObj(back -> latest.getValue() - back)
                .toList());
        year.setItemLabelGenerator(each -> each == null ? "" : each.toString());
        year.setPlaceholder(getTranslation("shared.month.year"));
        year.setAriaLabel(getTranslation("shared.month.year"));
        Div fields = new Div(month, year);
        fields.addClassName("month-field-parts");
        add(fields);
    }

    @Override
    protected @Nullable YearMonth generateModelValue() {
        return month.getValue() == null || year.getValue() == null
                ? null
                : YearMonth.of(year.getValue(), month.getValue());
    }

    @Override
    protected void setPresentationValue(@Nullable YearMonth value) {
        month.setValue(value == null ? null : value.getMonth());
        year.setValue(value == null ? null : value.getYear());
    }
}
