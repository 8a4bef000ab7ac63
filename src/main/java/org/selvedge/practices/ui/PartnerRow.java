package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.OrganisationKind;
import org.selvedge.practices.PartnerName;
import org.selvedge.practices.RecordField;
import org.selvedge.practices.WritingService;
import org.selvedge.shared.ui.FieldRow;
import org.selvedge.shared.ui.RowForm;

/** A partner: an organisation of the network, found by its name, or any other by name and kind; and its part. */
class PartnerRow implements RowForm {
    private final ComboBox<PartnerName> name = new ComboBox<>();
    private final Select<OrganisationKind> kind = new Select<>();
    private final FieldRow part = new FieldRow();
    private final Div fields = new Div();
    private Runnable changed = () -> {};

    PartnerRow(WritingService writing, RecordRows rows) {
        rows.named(name, RecordField.PARTNERS, "name");
        name.setHelperText(name.getTranslation("practices.rows.partners.name.help"));
        name.setItems(
                query -> writing.partners(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        name.setItemLabelGenerator(PartnerName::name);
        name.setAllowCustomValue(true);
        name.addCustomValueSetListener(typed -> {
            choose(new PartnerName(null, typed.getDetail()));
            changed.run();
        });
        name.addValueChangeListener(change -> {
            kind.setVisible(!chosen());
            if (change.isFromClient()) {
                changed.run();
            }
        });
        rows.named(kind, RecordField.PARTNERS, "kind");
        kind.setItems(OrganisationKind.values());
        kind.setItemLabelGenerator(
                each -> each == null ? "" : kind.getTranslation("practices.partner.kind." + each.name()));
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        part.text("role", rows.line(RecordField.PARTNERS, "role"))
                .text("contribution", rows.line(RecordField.PARTNERS, "contribution"))
                .text("amount", amount(rows));
        rows.month(part, RecordField.PARTNERS, "from");
        rows.month(part, RecordField.PARTNERS, "to");
        part.text("cited-link", rows.line(RecordField.PARTNERS, "cited-link"))
                .field(
                        "cited-on",
                        rows.named(new DatePicker(), RecordField.PARTNERS, "cited-on"),
                        LocalDate::toString,
                        PartnerRow::day);
        part.onChange(() -> changed.run());
        Div who = new Div(name, kind);
        who.addClassName("row-fields");
        fields.addClassName("partner-row");
        fields.add(who, part.component());
    }

    private static TextField amount(RecordRows rows) {
        TextField amount = rows.line(RecordField.PARTNERS, "amount");
        amount.addClassName("alone");
        amount.setHelperText(amount.getTranslation("practices.rows.partners.amount.help"));
        return amount;
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private boolean chosen() {
        return Optional.ofNullable(name.getValue())
                .filter(PartnerName::ofTheNetwork)
                .isPresent();
    }

    private void choose(@Nullable PartnerName partner) {
        name.setValue(partner);
        kind.setVisible(!chosen());
    }

    @Override
    public Component component() {
        return fields;
    }

    @Override
    public Map<String, String> value() {
        Map<String, String> row = new LinkedHashMap<>();
        PartnerName partner = name.getValue();
        row.put("organisation", partner == null ? "" : partner.id());
        row.put("name", partner == null ? "" : partner.name());
        row.put(
                "kind",
                kind.getValue() == null || chosen() ? "" : kind.getValue().name());
        row.putAll(part.value());
        return row;
    }

    @Override
    public void show(Map<String, String> row) {
        PartnerName partner = PartnerName.written(row.getOrDefault("organisation", ""), row.getOrDefault("name", ""));
        choose(partner);
        String written = row.getOrDefault("kind", "");
        kind.setValue(Arrays.stream(OrganisationKind.values())
                .filter(each -> each.name().equals(written))
                .findFirst()
                .orElse(null));
        part.show(row);
    }

    @Override
    public void onChange(Runnable act) {
        changed = act;
    }
}
