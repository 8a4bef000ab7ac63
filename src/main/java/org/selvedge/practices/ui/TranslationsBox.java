package org.selvedge.practices.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.selvedge.practices.PracticePage;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.search.Languages;

/** The languages into which a practice is translated, and the choice of another one: those that searching knows first. */
class TranslationsBox extends Section {
    TranslationsBox(PracticePage page) {
        addClassNames("translations", "no-print");
        add(new H2(getTranslation("practices.translations.title")));
        UnorderedList list = new UnorderedList();
        page.languages().stream()
                .filter(language -> !language.equals(page.source()))
                .forEach(language -> list.add(new ListItem(new Anchor(
                        PracticeRoutes.translate(page.slug(), language.getLanguage()),
                        getTranslation("practices.translations.edit", TextLanguage.name(language, getLocale()))))));
        if (list.getComponentCount() > 0) {
            add(list);
        }
        ComboBox<Locale> other = new ComboBox<>(getTranslation("practices.translations.other"));
        other.setItems(languages(page));
        other.setItemLabelGenerator(language -> TextLanguage.name(language, getLocale()));
        other.setHelperText(getTranslation("practices.translations.help"));
        other.setWidthFull();
        other.addValueChangeListener(change -> getUI().ifPresent(ui -> ui.navigate(
                PracticeRoutes.translate(page.slug(), change.getValue().getLanguage()))));
        add(other);
    }

    private List<Locale> languages(PracticePage page) {
        Collator order = Collator.getInstance(getLocale());
        return Stream.of(Locale.getISOLanguages())
                .map(Locale::of)
                .filter(language -> !page.languages().contains(language))
                .filter(language -> !TextLanguage.name(language, getLocale()).equals(language.getLanguage()))
                .sorted(Comparator.comparing(
                                (Locale language) -> !Languages.known().contains(language.getLanguage()))
                        .thenComparing(language -> TextLanguage.name(language, getLocale()), order::compare))
                .toList();
    }
}
