package org.selvedge.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.selvedge.shared.WordDiff;
import org.selvedge.shared.WordDiff.Kind;
import org.selvedge.shared.WordDiff.Piece;

/**
 * A text with what was added underlined and what was removed struck through; screen readers hear it in words, and nothing
 * is said by colour alone.
 */
public class ComparedText extends Div {
    private static final String LINE_END = "¶";

    public ComparedText(List<Piece> pieces) {
        addClassName("compared-text");
        pieces.forEach(piece -> add(shown(piece)));
    }

    public static ComparedText of(String before, String after) {
        return new ComparedText(WordDiff.compare(before, after));
    }

    /** One of the two texts, with the words marked that only it has. */
    static ComparedText oneSide(List<Piece> pieces, Kind own) {
        ComparedText text = new ComparedText(List.of());
        pieces.stream()
                .filter(piece -> piece.kind() == Kind.SAME || piece.kind() == own)
                .forEach(piece -> text.add(
                        piece.kind() == Kind.SAME
                                ? new Text(piece.text())
                                : text.marked("mark", piece, "shared.compared.onlyHere")));
        return text;
    }

    /** The language of the text, for hyphens and voices. */
    public ComparedText lang(Locale language) {
        getElement().setAttribute("lang", language.toLanguageTag());
        return this;
    }

    private Component shown(Piece piece) {
        return switch (piece.kind()) {
            case SAME -> new Text(piece.text());
            case ADDED -> marked("ins", piece, "shared.compared.added");
            case REMOVED -> marked("del", piece, "shared.compared.removed");
        };
    }

    private Component marked(String tag, Piece piece, String key) {
        HtmlContainer mark = new HtmlContainer(tag);
        mark.add(aside(getTranslation(key)));
        mark.add(new Text(withLineEnds(piece)));
        mark.add(aside(getTranslation("shared.compared.end")));
        return mark;
    }

    /** A break alone would be an invisible change. */
    private static String withLineEnds(Piece piece) {
        return piece.text().isBlank() && piece.text().contains("\n") && piece.kind() != Kind.SAME
                ? piece.text().replace("\n", LINE_END + "\n")
                : piece.text();
    }

    private Span aside(String words) {
        Span aside = new Span(words);
        aside.addClassName("visually-hidden");
        aside.getElement().setAttribute("lang", getLocale().toLanguageTag());
        return aside;
    }
}
