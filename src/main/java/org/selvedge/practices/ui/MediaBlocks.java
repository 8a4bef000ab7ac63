package org.selvedge.practices.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.selvedge.practices.PracticeMedia;

/** Pictures, film and files after a text, and how many files there are for others; the first picture stands before it. */
class MediaBlocks extends Div {
    private static final String OPENING = "(min-width: 900px) 680px, 100vw";

    MediaBlocks(PracticeMedia media) {
        addClassName("practice-media");
        if (media.pictures().size() > 1) {
            add(new PicturesBlock(media.pictures()));
        }
        Optional.ofNullable(media.video()).ifPresent(film -> add(new VideoBlock(film)));
        if (!media.attachments().isEmpty()) {
            add(new AttachmentsBlock(media.attachments()));
        }
        media.locked().forEach(locked -> add(new LockedFiles(locked)));
        setVisible(getComponentCount() > 0);
    }

    /** What opens the text. */
    static Optional<PictureFigure> opening(PracticeMedia media) {
        return media.pictures().stream().findFirst().map(first -> new PictureFigure(first, OPENING));
    }
}
