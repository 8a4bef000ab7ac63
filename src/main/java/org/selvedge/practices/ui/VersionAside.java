package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.Optional;
import org.selvedge.practices.PartnerAnswer;
import org.selvedge.practices.VersionReading;
import org.selvedge.practices.VersionReading.PartnerPart;
import org.selvedge.practices.VersionReading.StepLine;
import org.selvedge.shared.Moments;
import org.selvedge.shared.ui.Tag;

/** What one should know beside the text: what changed and why, who has it, what partners said, and what happened so far. */
class VersionAside extends Div {
    private final ZoneId zone;

    /** @param remarks what is remarked about the partners */
    VersionAside(VersionReading version, ZoneId zone, RemarkPlace remarks) {
        this.zone = zone;
        addClassName("version-aside");
        note(version).ifPresent(this::add);
        if (!version.partners().isEmpty()) {
            add(partners(version, remarks));
        }
        if (!version.history().isEmpty()) {
            add(history(version));
        }
    }

    private Optional<Component> note(VersionReading version) {
        return Optional.ofNullable(version.note()).map(note -> {
            Paragraph words = TextLanguage.mark(new Paragraph(note), version.language(), getLocale());
            words.addClassName("question");
            return new Section(new H2(getTranslation("practices.reviewing.note")), words);
        });
    }

    private Component partners(VersionReading version, RemarkPlace remarks) {
        UnorderedList list = new UnorderedList();
        list.addClassName("version-partners");
        version.partners().forEach(partner -> list.add(partner(partner)));
        return new Section(new H2(getTranslation("practices.reviewing.partners")), list, remarks);
    }

    private ListItem partner(PartnerPart partner) {
        String name = partner.name();
        ListItem item = new ListItem(new Span(name == null ? getTranslation(partner.kindKey()) : name));
        item.add(new Tag(getTranslation(partner.answer().labelKey()), kind(partner.answer())));
        Optional.ofNullable(partner.role()).ifPresent(role -> item.add(line(role)));
        Optional.ofNullable(partner.contribution()).ifPresent(given -> item.add(line(given)));
        Optional.ofNullable(partner.amount()).ifPresent(amount -> item.add(line(amount)));
        Optional.ofNullable(partner.cited()).ifPresent(link -> item.add(line(link)));
        Optional.ofNullable(partner.refusal())
                .ifPresent(why -> item.add(line(getTranslation("practices.reviewing.partner.refused", why))));
        return item;
    }

    private static Tag.Kind kind(PartnerAnswer answer) {
        return switch (answer) {
            case CONFIRMED -> Tag.Kind.OK;
            case REFUSED -> Tag.Kind.YOURS;
            case WAITING -> Tag.Kind.WAIT;
            case CITED, NOT_ASKED -> Tag.Kind.PLAIN;
        };
    }

    private Component history(VersionReading version) {
        OrderedList list = new OrderedList();
        list.addClassName("version-history");
        version.history().forEach(step -> list.add(step(step)));
        return new Section(new H2(getTranslation("practices.reviewing.history")), list);
    }

    private ListItem step(StepLine step) {
        String by = Optional.ofNullable(step.by()).orElseGet(() -> getTranslation("practices.step.byPortal"));
        ListItem item = new ListItem(new Span(getTranslation(step.labelKey())));
        item.add(line(getTranslation("practices.step.line", Moments.minute(step.at(), getLocale(), zone), by)));
        Optional.ofNullable(step.reason()).ifPresent(reason -> {
            Paragraph words = new Paragraph(reason);
            words.addClassName("question");
            item.add(words);
        });
        return item;
    }

    private static Paragraph line(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassNames("soft", "small");
        return line;
    }
}
