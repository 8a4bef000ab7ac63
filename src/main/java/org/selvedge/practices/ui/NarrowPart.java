package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.selvedge.practices.Keeping;
import org.selvedge.practices.SectionKind;
import org.selvedge.practices.ShelfService;
import org.selvedge.security.Audience;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Role;
import org.selvedge.shared.Refusal;
import org.selvedge.shared.ui.Notices;
import org.selvedge.shared.ui.Submit;
import org.springframework.core.annotation.Order;

/** Lets fewer people read a section, at once; letting more people read it is a new version's matter. */
@org.springframework.stereotype.Component
@Order(40)
class NarrowPart implements KeepingPanel {
    private final ShelfService shelf;
    private final CurrentReader reader;

    NarrowPart(ShelfService shelf, CurrentReader reader) {
        this.shelf = shelf;
        this.reader = reader;
    }

    @Override
    public Optional<Component> of(Keeping practice, Runnable changed) {
        if (!reader.get().is(Role.MEMBER)) {
            return Optional.empty();
        }
        Map<SectionKind, Audience> audiences = shelf.audiences(practice.practice());
        return audiences.values().stream().allMatch(Audience.ORGANISATION::equals)
                ? Optional.empty()
                : Optional.of(new Box(practice, audiences, shelf, changed));
    }

    private static final class Box extends Section {
        Box(Keeping practice, Map<SectionKind, Audience> audiences, ShelfService shelf, Runnable changed) {
            addClassNames("sheet", "stack");
            Select<SectionKind> section = new Select<>();
            section.setLabel(getTranslation("practices.narrow.section"));
            section.setItems(audiences.keySet().stream()
                    .filter(kind -> audiences.get(kind) != Audience.ORGANISATION)
                    .toList());
            section.setItemLabelGenerator(kind -> getTranslation(
                    "practices.narrow.section.item",
                    getTranslation(kind.labelKey()),
                    getTranslation("practices.page.audience." + audiences.get(kind))));
            Select<Audience> audience = new Select<>();
            audience.setLabel(getTranslation("practices.narrow.audience"));
            audience.setItemLabelGenerator(each -> getTranslation("practices.page.audience." + each));
            section.addValueChangeListener(event -> {
                Audience now = event.getValue() == null ? Audience.ORGANISATION : audiences.get(event.getValue());
                audience.setItems(Stream.of(Audience.values())
                        .filter(each -> each.compareTo(now) > 0)
                        .toList());
            });
            Submit submit = new Submit().field("section", section).field("audience", audience);
            Button narrow = new Button(getTranslation("practices.narrow.button"), click -> {
                if (submit.call(() -> shelf.narrow(
                        practice.practice(),
                        chosen("section", section.getValue()),
                        chosen("audience", audience.getValue())))) {
                    Notices.show(getTranslation("practices.narrow.done"));
                    changed.run();
                }
            });
            Div fields = new Div(section, audience);
            fields.addClassNames("row", "wrap", "narrow-fields");
            add(
                    new H2(getTranslation("practices.narrow.title")),
                    new Paragraph(getTranslation("practices.narrow.hint")),
                    fields,
                    new Div(narrow));
        }

        private static <T> T chosen(String field, T value) {
            if (value == null) {
                throw Refusal.of(field, "practices.narrow.missing");
            }
            return value;
        }
    }
}
