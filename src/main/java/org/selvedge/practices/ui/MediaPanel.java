package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.selvedge.practices.PictureService;
import org.selvedge.practices.PracticePage;
import org.selvedge.practices.PracticePanel;
import org.selvedge.security.Reader;
import org.springframework.core.annotation.Order;

/** Pictures, film and files after the text; who may take a picture back finds that here as well. */
@org.springframework.stereotype.Component
@Order(10)
class MediaPanel implements PracticePanel {
    private final PictureService pictures;

    MediaPanel(PictureService pictures) {
        this.pictures = pictures;
    }

    @Override
    public Place place() {
        return Place.TEXT;
    }

    @Override
    public Optional<Component> of(PracticePage page, Reader reader) {
        if (page.media().isEmpty()) {
            return Optional.empty();
        }
        Div all = new Div(new MediaBlocks(page.media()));
        boolean own = reader.belongsTo(page.owner()) && !page.media().pictures().isEmpty();
        if (own && pictures.mayWithdraw(page.id())) {
            all.add(new WithdrawPictures(page, pictures));
        }
        return Optional.of(all);
    }
}
