package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.selvedge.practices.Remark;
import org.selvedge.practices.VersionReading.Piece;
import org.selvedge.security.Audience;
import org.selvedge.shared.Markdown;
import org.selvedge.shared.ui.ComparedText;
import org.selvedge.shared.ui.RichText;
import org.selvedge.shared.ui.Tag;

/** One answer of a version: as readers will see it, what changed in it, and what was remarked about it. */
class VersionPiece extends Section {
    private final Div head = new Div();
    private final Locale language;

    VersionPiece(Piece piece, Locale language, List<Remark> remarks) {
        this.language = language;
        addClassName("version-piece");
        setId(piece.field().key());
        setClassName("version-fact", piece.field().section().isEmpty());
        head.addClassNames("row", "wrap");
        head.add(new H2(AnswerWords.label(piece.field(), this)));
        tags(piece);
        add(head);
        if (piece.changed()) {
            add(changed(piece));
        } else if (piece.field().section().isPresent()) {
            add(rendered(piece.now()));
        } else {
            add(TextLanguage.mark(new Paragraph(words(piece, piece.now())), language(piece), getLocale()));
        }
        if (!remarks.isEmpty()) {
            add(new RemarkList(remarks));
        }
    }

    private void tags(Piece piece) {
        Audience audience = piece.audience();
        if (audience != null && audience != Audience.PUBLIC) {
            head.add(new Tag(getTranslation("practices.page.audience." + audience), Tag.Kind.PLAIN));
        }
        if (piece.widened()) {
            String before = getTranslation("practices.page.audience." + piece.audienceBefore());
            head.add(new Tag(getTranslation("practices.reviewing.widened", before), Tag.Kind.YOURS));
        }
        if (piece.changed()) {
            boolean fresh = Objects.requireNonNullElse(piece.before(), "").isEmpty();
            String key = piece.now().isEmpty() ? "removed" : fresh ? "added" : "changed";
            head.add(new Tag(getTranslation("practices.reviewing." + key), Tag.Kind.WAIT));
        }
    }

    /** Compared as it was written, so that a changed link is seen as well. */
    private Component changed(Piece piece) {
        String before = words(piece, Objects.requireNonNullElse(piece.before(), ""));
        return ComparedText.of(before, words(piece, piece.now())).lang(language(piece));
    }

    /** Sections are Markdown by now, whatever the answers look like that they are made of. */
    private String words(Piece piece, String written) {
        return piece.field().section().isPresent()
                ? written
                : AnswerWords.of(piece.field(), written, this, getLocale());
    }

    private Component rendered(String markdown) {
        Div text = new Div(TextLanguage.mark(new RichText(Markdown.render(markdown)), language, getLocale()));
        text.addClassName("prose");
        return text;
    }

    /** Facts stand in the reader's language, texts in their own. */
    private Locale language(Piece piece) {
        return switch (piece.field()) {
            case COUNTRY, THEMES, TYPE, STATUS, SCALE, STARTED, ENDED -> getLocale();
            default -> language;
        };
    }

    /** Beside the title, such as the button to remark. */
    void beside(Component component) {
        Span end = new Span(component);
        end.addClassName("end");
        head.add(end);
    }
}
