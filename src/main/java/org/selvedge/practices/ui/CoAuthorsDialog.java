package org.selvedge.practices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.selvedge.people.PersonCard;
import org.selvedge.practices.CoAuthorService;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.WritingAuthors;
import org.selvedge.shared.ui.Submit;

/** Who writes a practice: colleagues are named and removed; whoever began it stays. */
class CoAuthorsDialog extends Dialog {
    private final transient CoAuthorService coAuthors;
    private final PracticeId practice;
    private final UnorderedList list = new UnorderedList();
    private final ComboBox<PersonCard> colleague = new ComboBox<>();
    private boolean changed;

    CoAuthorsDialog(CoAuthorService coAuthors, PracticeId practice, Runnable closed) {
        this.coAuthors = coAuthors;
        this.practice = practice;
        setHeaderTitle(getTranslation("practices.authors.title"));
        addClassName("authors-dialog");
        list.addClassName("authors");
        colleague.setLabel(getTranslation("practices.authors.colleague"));
        colleague.setHelperText(getTranslation("practices.authors.colleague.help"));
        colleague.setItemLabelGenerator(PersonCard::name);
        colleague.setItems(query ->
                coAuthors
                        .colleagues(practice, query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                        .stream());
        Submit field = new Submit().field("colleague", colleague);
        Button name = new Button(getTranslation("practices.authors.name"), click -> {
            if (field.call(() -> coAuthors.name(
                    practice, colleague.getOptionalValue().map(PersonCard::id).orElse(null)))) {
                colleague.clear();
                refresh();
            }
        });
        name.addThemeVariants(ButtonVariant.PRIMARY);
        Div content = new Div(new Paragraph(getTranslation("practices.authors.hint")), list, colleague, name);
        content.addClassName("stack");
        add(content);
        getFooter().add(new Button(getTranslation("practices.authors.done"), click -> close()));
        addOpenedChangeListener(event -> {
            if (!event.isOpened() && changed) {
                closed.run();
            }
        });
        show(coAuthors.of(practice));
    }

    private void refresh() {
        changed = true;
        show(coAuthors.of(practice));
    }

    private void show(WritingAuthors authors) {
        list.removeAll();
        for (PersonCard author : authors.people()) {
            ListItem item = new ListItem(new Span(author.name()));
            if (authors.removable(author.id())) {
                Button remove = new Button(getTranslation("practices.authors.remove"), click -> {
                    coAuthors.remove(practice, author.id());
                    refresh();
                });
                remove.setAriaLabel(getTranslation("practices.authors.remove.whom", author.name()));
                remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
                item.add(remove);
            } else {
                Span began = new Span(getTranslation("practices.authors.began"));
                began.addClassNames("soft", "small");
                item.add(began);
            }
            list.add(item);
        }
    }
}
