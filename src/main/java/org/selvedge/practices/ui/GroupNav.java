package org.selvedge.practices.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.selvedge.practices.Completeness;
import org.selvedge.practices.FieldGroup;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.RecordField;
import org.selvedge.practices.Remark;
import org.selvedge.practices.Writing;

/** The parts of the record, each with how far it has come, in words: a list beside the form, a choice on a phone. */
class GroupNav extends Div {
    static final String PART = "part";

    private final Map<FieldGroup, RouterLink> links = new EnumMap<>(FieldGroup.class);
    private final Map<FieldGroup, Span> words = new EnumMap<>(FieldGroup.class);
    private final Select<FieldGroup> choice = new Select<>();
    private final PracticeId practice;
    private final transient List<Remark> remarks;
    private transient Completeness completeness;

    GroupNav(Writing sheet) {
        practice = sheet.practice();
        remarks = sheet.remarks();
        completeness = Completeness.of(sheet.manuscript());
        addClassName("group-nav");
        List<FieldGroup> groups = Stream.of(FieldGroup.values())
                .filter(group -> GroupForm.fields(group).findAny().isPresent())
                .toList();
        UnorderedList list = new UnorderedList();
        for (FieldGroup group : groups) {
            RouterLink link = new RouterLink(
                    "",
                    WritingView.class,
                    new RouteParameters("practice", sheet.practice().value().toString()));
            link.setQueryParameters(QueryParameters.of(PART, key(group)));
            Span progress = new Span();
            progress.addClassName("small");
            link.add(new Span(getTranslation(group.labelKey())), progress);
            links.put(group, link);
            words.put(group, progress);
            list.add(new ListItem(link));
        }
        Nav nav = new Nav(list);
        nav.setAriaLabel(getTranslation("practices.writing.parts"));
        choice.setLabel(getTranslation("practices.writing.part"));
        choice.setItems(groups);
        choice.setItemLabelGenerator(group -> group == null
                ? ""
                : getTranslation("practices.writing.part.choice", getTranslation(group.labelKey()), progress(group)));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go(change.getValue());
            }
        });
        add(nav, choice);
        show(completeness);
    }

    static String key(FieldGroup group) {
        return group.name().toLowerCase(Locale.ROOT);
    }

    static FieldGroup group(String key) {
        return Stream.of(FieldGroup.values())
                .filter(group -> key(group).equals(key))
                .findFirst()
                .orElse(FieldGroup.IDENTITY);
    }

    void go(FieldGroup group) {
        getUI().ifPresent(ui -> ui.navigate(PracticeRoutes.writing(practice), QueryParameters.of(PART, key(group))));
    }

    void show(Completeness now) {
        completeness = now;
        words.forEach((group, span) -> span.setText(progress(group)));
        FieldGroup current = choice.getValue();
        choice.getGenericDataView().refreshAll();
        choice.setValue(current);
    }

    void at(FieldGroup current) {
        links.forEach((group, link) -> {
            if (group == current) {
                link.getElement().setAttribute("aria-current", "step");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
        choice.setValue(current);
    }

    private String progress(FieldGroup group) {
        long waiting = remarks.stream()
                .filter(remark -> !remark.done())
                .filter(remark -> RecordField.of(remark.field())
                        .filter(field -> field.group() == group)
                        .isPresent())
                .count();
        String answers = answers(group);
        return waiting == 0 ? answers : getTranslation("practices.writing.part.remarks", answers, waiting);
    }

    private String answers(FieldGroup group) {
        if (group == FieldGroup.MEDIA && completeness.undescribed() > 0) {
            return getTranslation("practices.completeness.undescribed", completeness.undescribed());
        }
        Completeness.Count count = completeness.of(group);
        int missing = completeness.missing(group);
        if (!completeness.begun(group)) {
            return missing > 0
                    ? getTranslation("practices.writing.part.needed", missing)
                    : getTranslation("practices.writing.part.nothing");
        }
        if (missing > 0) {
            return getTranslation("practices.writing.part.missing", missing);
        }
        return count.whole()
                ? getTranslation("practices.writing.part.whole")
                : getTranslation("practices.writing.part.some", count.answered(), count.of());
    }
}
