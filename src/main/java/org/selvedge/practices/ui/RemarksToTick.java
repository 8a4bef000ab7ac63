package org.selvedge.practices.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.selvedge.practices.Remark;

/** What those who decide said at one field; authors tick off what they have dealt with. */
class RemarksToTick extends UnorderedList {
    RemarksToTick(List<Remark> remarks, String field, BiConsumer<UUID, Boolean> tick) {
        addClassNames("remarks", "remarks-to-tick");
        getElement().setAttribute("aria-label", getTranslation("practices.remark.list"));
        remarks.forEach(remark -> add(item(remark, field, tick)));
    }

    private ListItem item(Remark remark, String field, BiConsumer<UUID, Boolean> tick) {
        Paragraph text = new Paragraph(remark.text());
        text.addClassName("remark-text");
        Paragraph by = new Paragraph(getTranslation("practices.remark.by", remark.by()));
        by.addClassNames("soft", "small");
        Checkbox done = new Checkbox(getTranslation("practices.writing.tick"), remark.done());
        done.setAriaLabel(getTranslation("practices.writing.tick.of", field));
        done.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tick.accept(remark.id(), change.getValue());
            }
        });
        return new ListItem(text, by, done);
    }
}
