package org.selvedge.practices.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;
import org.selvedge.search.Snippet;

/** Puts a snippet into a component: plain words, with what was looked for in {@code mark} elements. */
final class MarkedText {
    private MarkedText() {}

    static <C extends HasComponents> C in(C place, Snippet snippet) {
        for (Snippet.Piece piece : snippet.pieces()) {
            if (piece.hit()) {
                HtmlComponent mark = new HtmlComponent("mark");
                mark.getElement().setText(piece.text());
                place.add(mark);
            } else {
                place.add(new Text(piece.text()));
            }
        }
        return place;
    }
}
