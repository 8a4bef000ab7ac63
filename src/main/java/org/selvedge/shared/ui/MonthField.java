package org.selvedge.shared.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A month of a year, where no finer date is asked for: two choices beside each other; half of it is kept, and said. */
public class MonthField extends CustomField<MonthChoice> {
    private static final int YEARS_BACK = 40;

    private final Select<Month> month = new Select<>();
    private final Select<Integer> year = new Select<>();

    /** Years from the latest back. */
    public MonthField(Year latest) {
        super(MonthChoice.NONE);
        addClassName("month-field");
        month.setItems(Month.values());
        month.setItemLabelGenerator(
                each -> each == null ? "" : each.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
        part(month, "shared.month.month");
        year.setItems(IntStream.rangeClosed(0, YEARS_BACK)
                .mapToObj(back -> latest.getValue() - back)
                .toList());
        year.setItemLabelGenerator(each -> each == null ? "" : each.toString());
        part(year, "shared.month.year");
        Div fields = new Div(month, year);
        fields.addClassName("month-field-parts");
        add(fields);
        addValueChangeListener(change -> sayWhatIsMissing());
    }

    private void part(Select<?> part, String nameKey) {
        part.setEmptySelectionAllowed(true);
        part.setManualValidation(true);
        part.setPlaceholder(getTranslation(nameKey));
        part.setAriaLabel(getTranslation(nameKey));
    }

    /** The month, once it has its year. */
    public Optional<YearMonth> month() {
        return getValue().whole();
    }

    public void setMonth(@Nullable YearMonth chosen) {
        setValue(MonthChoice.of(chosen));
    }

    /** Says at the field which half is missing; true where one is. */
    public boolean sayWhatIsMissing() {
        Optional<String> missing = getValue().missing();
        setErrorMessage(missing.map(key -> getTranslation(key)).orElse(""));
        setInvalid(missing.isPresent());
        month.setInvalid(missing.isPresent() && month.isEmpty());
        year.setInvalid(missing.isPresent() && year.isEmpty());
        return missing.isPresent();
    }

    @Override
    protected MonthChoice generateModelValue() {
        Integer chosen = year.getValue();
        return new MonthChoice(chosen == null ? null : Year.of(chosen), month.getValue());
    }

    @Override
    protected void setPresentationValue(MonthChoice value) {
        month.setValue(value.month());
        year.setValue(value.year() == null ? null : value.year().getValue());
    }
}
