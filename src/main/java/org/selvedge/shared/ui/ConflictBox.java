package org.selvedge.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.selvedge.shared.WordDiff;
import org.selvedge.shared.WordDiff.Kind;
import org.selvedge.shared.WordDiff.Piece;

/**
 * Two texts of the same field, side by side, with the words marked that only one of them has. Nothing is lost before
 * somebody chose: one's own, the other's, or both one after the other to edit together.
 */
public class ConflictBox extends Section {
    private final Div texts = new Div();

    /**
     * @param field the field's label
     * @param who who wrote the other text, as shown
     * @param when the time at which they did, as shown
     * @param chosen hears the choice, and the text that now belongs into the field
     */
    public ConflictBox(
            String field, String yours, String theirs, String who, String when, BiConsumer<Choice, String> chosen) {
        addClassNames("sheet", "conflict-box");
        Paragraph title = titled(getTranslation("shared.conflict.title", field));
        getElement().setAttribute("aria-label", title.getText());
        Paragraph text = new Paragraph(getTranslation("shared.conflict.text", who, when));
        text.getElement().setAttribute("role", "alert");
        texts.addClassName("conflict-texts");
        List<Piece> pieces = WordDiff.compare(theirs, yours);
        texts.add(
                side(getTranslation("shared.conflict.yours"), pieces, Kind.ADDED),
                side(getTranslation("shared.conflict.theirs", who, when), pieces, Kind.REMOVED));
        Div buttons = new Div(
                button("shared.conflict.keepMine", () -> chosen.accept(Choice.MINE, yours)),
                button("shared.conflict.takeTheirs", () -> chosen.accept(Choice.THEIRS, theirs)),
                button("shared.conflict.both", () -> chosen.accept(Choice.BOTH, both(yours, theirs))));
        buttons.addClassNames("row", "wrap");
        add(title, text, texts, buttons);
    }

    /** The language of both texts. */
    public ConflictBox lang(Locale language) {
        texts.getChildren()
                .flatMap(side -> side.getChildren())
                .filter(ComparedText.class::isInstance)
                .forEach(shown -> ((ComparedText) shown).lang(language));
        return this;
    }

    private Div side(String title, List<Piece> pieces, Kind own) {
        boolean empty = pieces.stream().noneMatch(piece -> piece.kind() == Kind.SAME || piece.kind() == own);
        Div side = new Div(titled(title));
        side.addClassName("conflict-side");
        if (empty) {
            Span nothing = new Span(getTranslation("shared.conflict.empty"));
            nothing.addClassName("soft");
            side.add(nothing);
        } else {
            side.add(ComparedText.oneSide(pieces, own));
        }
        return side;
    }

    private static Paragraph titled(String words) {
        Paragraph title = new Paragraph(words);
        title.addClassName("conflict-title");
        return title;
    }

    private Button button(String key, Runnable act) {
        return new Button(getTranslation(key), click -> act.run());
    }

    private static String both(String yours, String theirs) {
        return yours.strip() + "\n\n" + theirs.strip();
    }

    /** What somebody decided about two texts. */
    public enum Choice {
        MINE,
        THEIRS,
        BOTH
    }
}
