package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.selvedge.practices.CollectionLine;
import org.selvedge.practices.CollectionService;
import org.selvedge.practices.PracticePage;
import org.selvedge.practices.PracticeService;
import org.selvedge.practices.RelatedPractice;

/** Below the text: practices about the same and collections that hold this one; looked for when it is unfolded. */
class RelatedBlock extends NativeDetails {
    private final transient PracticeService practices;
    private final transient CollectionService collections;
    private final transient PracticePage page;
    private final Div content = new Div();

    RelatedBlock(PracticeService practices, CollectionService collections, PracticePage page) {
        this.practices = practices;
        this.collections = collections;
        this.page = page;
        addClassNames("related", "no-print");
        setSummaryText(getTranslation("practices.related.open"));
        setContent(content);
        addToggleListener(toggle -> {
            if (toggle.isOpened() && content.getComponentCount() == 0) {
                load();
            }
        });
    }

    private void load() {
        List<RelatedPractice> related = practices.related(page, getLocale());
        List<CollectionLine> holding = collections.holding(page.id());
        if (!related.isEmpty()) {
            content.add(part(
                    "practices.related.title", related.stream().map(this::item).toList()));
        }
        if (!holding.isEmpty()) {
            content.add(part(
                    "practices.collections.holding",
                    holding.stream().map(this::item).toList()));
        }
        if (content.getComponentCount() == 0) {
            content.add(new Paragraph(getTranslation("practices.related.nothing")));
        }
    }

    private Section part(String titleKey, List<ListItem> items) {
        UnorderedList list = new UnorderedList();
        list.addClassName("related-list");
        items.forEach(list::add);
        return new Section(new H2(getTranslation(titleKey)), list);
    }

    private ListItem item(RelatedPractice practice) {
        RouterLink link =
                new RouterLink(practice.title(), PracticeView.class, new RouteParameters("slug", practice.slug()));
        return item(TextLanguage.mark(link, practice.language(), getLocale()), practice.ownerName());
    }

    private ListItem item(CollectionLine line) {
        return item(
                new RouterLink(line.title(), CollectionView.class, new RouteParameters("slug", line.slug())),
                line.ownerName());
    }

    private static ListItem item(Component link, String whose) {
        Span owner = new Span(whose);
        owner.addClassNames("soft", "small");
        return new ListItem(link, owner);
    }
}
