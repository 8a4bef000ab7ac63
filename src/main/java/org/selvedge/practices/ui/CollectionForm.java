package org.selvedge.practices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.selvedge.practices.CollectionAudience;
import org.selvedge.practices.CollectionWords;
import org.selvedge.shared.ui.MarkdownField;
import org.selvedge.shared.ui.Submit;

/** What a collection is called, what it is about, whom it is for. */
class CollectionForm extends Div {
    CollectionForm(@Nullable CollectionWords words, Consumer<CollectionWords> save) {
        addClassNames("collection-form", "stack");
        TextField title = new TextField(getTranslation("practices.collection.title"));
        title.setMaxLength(CollectionWords.LONGEST_TITLE);
        title.setWidthFull();
        MarkdownField introduction = new MarkdownField(getTranslation("practices.collection.introduction"))
                .longest(CollectionWords.LONGEST_INTRODUCTION);
        RadioButtonGroup<CollectionAudience> audience = new RadioButtonGroup<>();
        audience.setLabel(getTranslation("practices.collection.audience"));
        audience.setItems(CollectionAudience.values());
        audience.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
        audience.setHelperText(getTranslation("practices.collection.audience.hint"));
        title.setValue(words == null ? "" : words.title());
        introduction.setValue(words == null ? "" : words.introduction());
        audience.setValue(words == null ? CollectionAudience.MEMBERS : words.audience());
        Submit submit = new Submit().field("title", title).field("introduction", introduction);
        String key = words == null ? "practices.collection.make" : "practices.collection.save";
        Button button = new Button(getTranslation(key));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> submit.once(
                button,
                () -> save.accept(
                        new CollectionWords(title.getValue(), introduction.getValue(), audience.getValue()))));
        add(title, introduction, audience, new Div(button));
    }
}
