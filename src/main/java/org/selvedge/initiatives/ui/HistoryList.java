package org.selvedge.initiatives.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.selvedge.initiatives.ContributionSheet.HistoryLine;

/** What happened to a contribution, the latest first; both sides read the same. */
class HistoryList extends Section {
    HistoryList(List<HistoryLine> history, ContributionWords words) {
        addClassName("history");
        OrderedList list = new OrderedList();
        history.forEach(line -> list.add(item(line, words)));
        add(new H2(getTranslation("initiatives.contribution.history")), list);
    }

    private ListItem item(HistoryLine line, ContributionWords words) {
        String deed = getTranslation("initiatives.ContributionDeed." + line.deed());
        Span head = new Span(
                line.by() == null
                        ? getTranslation("initiatives.contribution.history.line", words.minute(line.at()), deed)
                        : getTranslation(
                                "initiatives.contribution.history.by", words.minute(line.at()), deed, line.by()));
        head.addClassName("small");
        Paragraph terms = new Paragraph(words.amounts(line.terms()));
        terms.addClassNames("small", "soft", "num");
        ListItem item = new ListItem(head, terms);
        if (!line.note().isEmpty()) {
            item.add(new Paragraph(line.note()));
        }
        return item;
    }
}
