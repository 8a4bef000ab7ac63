package org.selvedge.practices.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import org.selvedge.practices.RecordField;
import org.selvedge.practices.Remark;
import org.selvedge.practices.Writing;

/** Why a version came back to its authors, and the way to each field with a remark that waits. */
class SentBack extends Section {
    SentBack(Writing sheet) {
        addClassName("sent-back");
        add(new Paragraph(getTranslation("practices.writing.sentBack")));
        Optional.ofNullable(sheet.reason()).map(Paragraph::new).ifPresent(this::add);
        List<RecordField> fields = sheet.remarks().stream()
                .filter(remark -> !remark.done())
                .map(Remark::field)
                .distinct()
                .flatMap(key -> RecordField.of(key).stream())
                .toList();
        if (!fields.isEmpty()) {
            UnorderedList list = new UnorderedList();
            fields.forEach(field -> list.add(new ListItem(link(sheet, field))));
            add(new Paragraph(getTranslation("practices.writing.sentBack.remarks")), list);
        }
    }

    private RouterLink link(Writing sheet, RecordField field) {
        RouterLink link = new RouterLink(
                getTranslation(field.labelKey()),
                WritingView.class,
                new RouteParameters("practice", sheet.practice().value().toString()));
        link.setQueryParameters(QueryParameters.of(WritingView.FIELD, field.key()));
        return link;
    }
}
