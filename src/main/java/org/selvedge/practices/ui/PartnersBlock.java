package org.selvedge.practices.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.selvedge.practices.InLanguage;
import org.selvedge.practices.PracticePage;
import org.selvedge.shared.Moments;
import org.selvedge.shared.ui.Tag;

/** Who made it possible. A partner that has not confirmed its part is only what it is: "a company". */
class PartnersBlock extends Section {
    PartnersBlock(PracticePage page) {
        addClassName("practice-partners");
        UnorderedList list = new UnorderedList();
        page.partners().forEach(partner -> list.add(item(partner)));
        add(new H2(getTranslation("practices.page.partners")), list);
    }

    private ListItem item(PracticePage.Partner partner) {
        String kind = getTranslation(partner.kindKey());
        String partnerName = partner.name();
        if (partnerName == null) {
            return new ListItem(new Span(getTranslation("practices.page.partner.unnamed", kind)));
        }
        Span name = new Span(partnerName);
        name.addClassName("partner-name");
        ListItem item = new ListItem(name, new Span(getTranslation("practices.page.partner.kind", kind)));
        if (!partner.confirmed() && partner.cited() == null) {
            item.add(new Tag(getTranslation("practices.page.partner.waiting"), Tag.Kind.WAIT));
        }
        Optional.ofNullable(partner.role()).ifPresent(role -> item.add(line(role)));
        Optional.ofNullable(partner.contribution()).ifPresent(given -> item.add(line(given)));
        Optional.ofNullable(partner.amount()).ifPresent(amount -> item.add(line(amount)));
        time(partner).ifPresent(time -> item.add(line(time)));
        return item;
    }

    private Optional<String> time(PracticePage.Partner partner) {
        String time = Stream.of(partner.from(), partner.to())
                .filter(Objects::nonNull)
                .map(month -> Moments.month(month, getLocale()))
                .collect(Collectors.joining(" – "));
        return time.isEmpty() ? Optional.empty() : Optional.of(time);
    }

    private Paragraph line(InLanguage said) {
        return TextLanguage.mark(line(said.text()), said.language(), getLocale());
    }

    private static Paragraph line(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("soft");
        return line;
    }
}
