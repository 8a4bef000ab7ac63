package org.selvedge.practices.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.selvedge.practices.Remark;
import org.selvedge.shared.ui.Tag;

/** What was remarked at one field, by whom, and whether the authors dealt with it. */
class RemarkList extends UnorderedList {
    RemarkList(List<Remark> remarks) {
        addClassName("remarks");
        getElement().setAttribute("aria-label", getTranslation("practices.remark.list"));
        remarks.forEach(remark -> add(item(remark)));
    }

    private ListItem item(Remark remark) {
        Paragraph text = new Paragraph(remark.text());
        text.addClassName("remark-text");
        Paragraph by = new Paragraph(getTranslation("practices.remark.by", remark.by()));
        by.addClassNames("soft", "small");
        ListItem item = new ListItem(text, by);
        if (remark.done()) {
            item.add(new Tag(getTranslation("practices.remark.done"), Tag.Kind.OK));
        }
        return item;
    }
}
