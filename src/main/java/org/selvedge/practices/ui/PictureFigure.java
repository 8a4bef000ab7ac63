package org.selvedge.practices.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.selvedge.practices.PracticeMedia;

/** A picture with what it shows in words, its caption and its credit; its room is kept while it loads. */
class PictureFigure extends HtmlContainer {
    PictureFigure(PracticeMedia.Picture picture, String sizes) {
        super("figure");
        addClassName("figure");
        add(image(picture, sizes, getLocale()));
        if (picture.caption() != null || picture.credit() != null) {
            HtmlContainer caption = new HtmlContainer("figcaption");
            if (picture.caption() != null) {
                caption.add(TextLanguage.mark(
                        new Span(picture.caption().text()), picture.caption().language(), getLocale()));
            }
            if (picture.credit() != null) {
                Span credit = new Span(getTranslation("practices.page.credit", picture.credit()));
                credit.addClassName("soft");
                caption.add(credit);
            }
            add(caption);
        }
    }

    static Image image(PracticeMedia.Picture picture, String sizes, Locale screen) {
        Image image = new Image(picture.source(), picture.alt());
        image.getElement()
                .setAttribute("srcset", picture.sources())
                .setAttribute("sizes", sizes)
                .setAttribute("width", Integer.toString(picture.width()))
                .setAttribute("height", Integer.toString(picture.height()))
                .setAttribute("loading", "lazy");
        return TextLanguage.mark(image, picture.language(), screen);
    }
}
