package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.selvedge.practices.MediaChange;
import org.selvedge.practices.MediaChange.Difference;
import org.selvedge.shared.ui.ComparedText;

/** Pictures, film and files that were added, removed or changed, each said in words. */
class ComparedMedia extends Section {
    ComparedMedia(List<MediaChange> changes) {
        super(new H2());
        addClassNames("compare-part", "compare-media");
        ((H2) getComponentAt(0)).setText(getTranslation("practices.compare.media"));
        changes.forEach(change -> add(item(change)));
        setVisible(!changes.isEmpty());
    }

    private Component item(MediaChange change) {
        H3 title = new H3(new Span(getTranslation(change.labelKey())));
        if (change.name() != null) {
            title.add(TextLanguage.mark(
                    new Span(change.name().text()), spoken(change.name().language()), getLocale()));
        }
        DescriptionList facts = new DescriptionList();
        facts.addClassName("glance");
        change.differences().forEach(difference -> fact(facts, difference));
        Div item = new Div(title);
        if (facts.getComponentCount() > 0) {
            item.add(facts);
        }
        return item;
    }

    private void fact(DescriptionList facts, Difference difference) {
        ComparedText words = ComparedText.of(
                        said(difference, difference.before(), "former"), said(difference, difference.after(), "new"))
                .lang(spoken(difference.language()));
        facts.add(
                new DescriptionList.Term(getTranslation(difference.what().labelKey())),
                new DescriptionList.Description(words));
    }

    private String said(Difference difference, String value, String which) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (difference.what()) {
            case AUDIENCE -> getTranslation("practices.page.audience." + value);
            case WRITTEN, SPOKEN -> TextLanguage.name(Locale.forLanguageTag(value), getLocale());
            case POSTER -> getTranslation("practices.compare.media.POSTER." + which);
            case ALT, CAPTION, CREDIT, TITLE, LINK, TRANSCRIPT -> value;
        };
    }

    /** What is no running text is said in the reader's language. */
    private Locale spoken(Locale language) {
        return language.equals(Locale.ROOT) ? getLocale() : language;
    }
}
