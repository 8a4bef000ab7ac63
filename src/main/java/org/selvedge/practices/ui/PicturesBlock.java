package org.selvedge.practices.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.selvedge.practices.PracticeMedia;

/** All pictures but the first, which opens the page. */
class PicturesBlock extends Section {
    private static final String SIZES = "(min-width: 760px) 360px, 100vw";

    PicturesBlock(List<PracticeMedia.Picture> pictures) {
        Div gallery = new Div();
        gallery.addClassName("figures");
        pictures.stream().skip(1).forEach(picture -> gallery.add(new PictureFigure(picture, SIZES)));
        H2 title = new H2(getTranslation("practices.page.pictures"));
        title.setId("pictures");
        add(title, gallery);
    }
}
