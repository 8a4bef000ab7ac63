package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.function.Function;
import org.selvedge.practices.TranslationSaved;
import org.selvedge.practices.TranslationSheet;
import org.selvedge.practices.TranslationSheet.Follows;
import org.selvedge.security.Audience;
import org.selvedge.shared.Markdown;
import org.selvedge.shared.ui.ComparedText;
import org.selvedge.shared.ui.ConflictBox;
import org.selvedge.shared.ui.MarkdownField;
import org.selvedge.shared.ui.RichText;
import org.selvedge.shared.ui.Tag;

/** One piece of a text: the source with what changed since, and its translation beside it. */
class TranslationPiece extends Section {
    private static final int PAUSE_MILLIS = 1_500;

    private final transient TranslationSheet sheet;
    private final transient TranslationSheet.Piece piece;
    private final transient Saver saver;
    private final transient Function<Instant, String> time;
    private final Div follows = new Div();
    private final Div conflict = new Div();
    private final HasValue<?, String> field;
    private int revision;

    /** Keeps a text that was written on a revision. */
    interface Saver {
        TranslationSaved save(String value, int revision);
    }

    TranslationPiece(
            TranslationSheet sheet, TranslationSheet.Piece piece, Saver saver, Function<Instant, String> time) {
        this.sheet = sheet;
        this.piece = piece;
        this.saver = saver;
        this.time = time;
        this.revision = piece.revision();
        addClassName("translate-piece");
        String label = label(piece, this);
        field = field(
                getTranslation("practices.translate.field", label, TextLanguage.name(sheet.language(), getLocale())));
        field.setValue(piece.value());
        field.setReadOnly(!sheet.mayWrite());
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(change.getValue());
            }
        });
        Div head = new Div(new H2(label), follows);
        head.addClassName("translate-head");
        if (piece.audience() != null && piece.audience() != Audience.PUBLIC) {
            head.add(new Tag(getTranslation("practices.page.audience." + piece.audience()), Tag.Kind.PLAIN));
        }
        Div sides = new Div(source(), new Div((Component) field, conflict));
        sides.addClassName("translate-sides");
        add(head, sides);
        follows(piece.follows());
    }

    /** What it is called, and which one it is of several. */
    static String label(TranslationSheet.Piece piece, Component view) {
        return piece.about() == null
                ? view.getTranslation(piece.labelKey())
                : view.getTranslation(piece.labelKey(), piece.about());
    }

    HasValue<?, String> field() {
        return field;
    }

    private HasValue<?, String> field(String label) {
        if (!piece.line()) {
            return new MarkdownField(label).longest(piece.longest()).lang(sheet.language());
        }
        TextArea area = new TextArea(label);
        area.setValueChangeMode(ValueChangeMode.TIMEOUT);
        area.setValueChangeTimeout(PAUSE_MILLIS);
        area.getElement().setAttribute("lang", sheet.language().toLanguageTag());
        area.setWidthFull();
        return area;
    }

    private Component source() {
        Div source = new Div();
        source.addClassName("translate-source");
        Paragraph language = new Paragraph(TextLanguage.name(sheet.source(), getLocale()));
        language.addClassNames("soft", "small");
        source.add(language);
        Component text = piece.line() ? new Paragraph(piece.source()) : new RichText(Markdown.render(piece.source()));
        text.getElement().setAttribute("lang", sheet.source().toLanguageTag());
        if (piece.sourceThen() == null) {
            source.add(text);
        } else {
            Paragraph changed = new Paragraph(getTranslation("practices.translate.changed"));
            changed.addClassName("small");
            source.add(
                    changed,
                    ComparedText.of(piece.sourceThen(), piece.source()).lang(sheet.source()),
                    new NativeDetails(getTranslation("practices.translate.whole"), text));
        }
        return source;
    }

    /** A conflict is no error: both texts are put side by side, and what was typed stays. */
    private void keep(String value) {
        TranslationSaved saved = saver.save(value, revision);
        revision = saved.revision();
        conflict.removeAll();
        TranslationSaved.Theirs theirs = saved.theirs();
        if (theirs == null) {
            follows(value.isBlank() ? Follows.MISSING : Follows.UP_TO_DATE);
        } else {
            conflict.add(new ConflictBox(
                            label(piece, this),
                            value,
                            theirs.value(),
                            theirs.by(),
                            time.apply(saved.at()),
                            (choice, text) -> {
                                field.setValue(text);
                                conflict.removeAll();
                                if (choice != ConflictBox.Choice.THEIRS) {
                                    keep(text);
                                }
                            })
                    .lang(sheet.language()));
        }
    }

    private void follows(Follows state) {
        follows.removeAll();
        follows.add(new Tag(
                getTranslation(state.labelKey()),
                switch (state) {
                    case OUTDATED -> Tag.Kind.WAIT;
                    case MISSING -> Tag.Kind.PLAIN;
                    case UP_TO_DATE -> Tag.Kind.OK;
                }));
        if (state == Follows.OUTDATED && sheet.mayWrite()) {
            Button right = new Button(getTranslation("practices.translate.right"), click -> keep(field.getValue()));
            right.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            right.setAriaLabel(getTranslation("practices.translate.right.of", label(piece, this)));
            follows.add(right);
        }
    }
}
