package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.selvedge.practices.CollectionPage;
import org.selvedge.practices.CollectionService;
import org.selvedge.practices.CollectionWords;
import org.selvedge.practices.PracticeId;
import org.selvedge.shared.ui.Submit;

/** The practices of a collection, to be ordered with buttons, each with a note. */
class CollectionOrder extends Div {
    private final transient CollectionService collections;
    private final transient CollectionPage page;
    private final transient IntConsumer noted;
    private final Span status = new Span();

    /** @param noted told of the version that a note made */
    CollectionOrder(CollectionService collections, CollectionPage page, IntConsumer noted) {
        this.collections = collections;
        this.page = page;
        this.noted = noted;
        status.addClassName("visually-hidden");
        status.getElement().setAttribute("role", "status");
        show(page.entries(), null, 0);
    }

    private void show(List<CollectionPage.Entry> entries, @Nullable PracticeId moved, int by) {
        removeAll();
        OrderedList list = new OrderedList();
        list.addClassNames("following-list", "collection-order");
        for (int at = 0; at < entries.size(); at++) {
            list.add(item(entries.get(at), at, entries.size(), moved, by));
        }
        Paragraph hint = new Paragraph(getTranslation(
                entries.isEmpty() ? "practices.collection.nothing.hint" : "practices.collection.order.hint"));
        hint.addClassNames("soft", "small");
        add(hint, list, status);
    }

    private ListItem item(CollectionPage.Entry entry, int at, int all, @Nullable PracticeId moved, int by) {
        Span title = new Span(entry.title());
        TextLanguage.mark(title, entry.language(), getLocale());
        title.addClassName("collection-title");
        Button up = button("practices.collection.up", VaadinIcon.ARROW_UP, entry, () -> move(entry, -1));
        Button down = button("practices.collection.down", VaadinIcon.ARROW_DOWN, entry, () -> move(entry, 1));
        up.setEnabled(at > 0);
        down.setEnabled(at + 1 < all);
        Button remove = button("practices.collection.remove", VaadinIcon.TRASH, entry, () -> {
            collections.remove(page.id(), entry.practice());
            again(null, 0);
        });
        if (entry.practice().equals(moved)) {
            (by < 0 && up.isEnabled() || !down.isEnabled() ? up : down).focus();
        }
        Div words = new Div(title, note(entry));
        words.addClassName("organisation-line-words");
        Div deeds = new Div(up, down, remove);
        deeds.addClassNames("row");
        return new ListItem(words, deeds);
    }

    private Component note(CollectionPage.Entry entry) {
        TextField note = new TextField(getTranslation("practices.collection.note"));
        note.setMaxLength(CollectionWords.LONGEST_NOTE);
        note.setValue(entry.note());
        note.setWidthFull();
        note.setAriaLabel(
                getTranslation("practices.named", getTranslation("practices.collection.note"), entry.title()));
        Submit submit = new Submit().field("note", note);
        note.addValueChangeListener(change -> {
            if (submit.call(() -> noted.accept(collections.note(page.id(), entry.practice(), change.getValue())))) {
                status.setText(getTranslation("practices.collection.note.saved", entry.title()));
            }
        });
        return note;
    }

    private Button button(String key, VaadinIcon icon, CollectionPage.Entry entry, Runnable act) {
        Button button = new Button(icon.create(), click -> act.run());
        button.setAriaLabel(getTranslation(key, entry.title()));
        button.setTooltipText(getTranslation(key, entry.title()));
        return button;
    }

    private void move(CollectionPage.Entry entry, int by) {
        collections.move(page.id(), entry.practice(), by);
        again(entry.practice(), by);
    }

    private void again(@Nullable PracticeId moved, int by) {
        List<CollectionPage.Entry> entries =
                collections.page(page.slug(), getLocale()).entries();
        show(entries, moved, by);
        entries.stream()
                .filter(entry -> entry.practice().equals(moved))
                .findFirst()
                .ifPresent(entry -> status.setText(getTranslation(
                        "practices.collection.moved", entry.title(), entries.indexOf(entry) + 1, entries.size())));
    }
}
