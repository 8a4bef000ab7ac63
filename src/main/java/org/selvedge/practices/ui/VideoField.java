package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.selvedge.media.FileId;
import org.selvedge.media.FileKind;
import org.selvedge.media.MediaFile;
import org.selvedge.media.MediaService;
import org.selvedge.media.ui.FileUpload;
import org.selvedge.practices.RecordField;
import org.selvedge.shared.ui.RowsField;

/** The film of a practice, which stays at its host; the value is that of {@link RecordField#VIDEO}. */
class VideoField extends RowsField {
    VideoField(String label, MediaService media) {
        super(label, "practices.video", () -> new VideoRow(media));
        most(1);
    }

    /** Whatever others allow: a practice has one film. */
    @Override
    public RowsField most(int number) {
        return super.most(1);
    }

    private static final class VideoRow extends FileRow {
        private static final int LONGEST_LINK = 500;
        private static final int LONGEST_LINE = 500;
        private static final int LONGEST_TEXT = 20_000;

        private final Div whole = new Div();
        private final Div poster;
        private Runnable changed = () -> {};

        VideoRow(MediaService media) {
            super("poster", id -> find(media, id));
            TextArea transcript = new TextArea();
            transcript.setLabel(transcript.getTranslation("practices.video.transcript"));
            transcript.setHelperText(transcript.getTranslation("practices.video.transcript.help"));
            transcript.setMaxLength(LONGEST_TEXT);
            TextField link = line("link", LONGEST_LINK);
            link.setLabel(link.getTranslation("practices.writing.needed", link.getLabel()));
            link.setRequiredIndicatorVisible(true);
            link.setHelperText(link.getTranslation("practices.video.link.help"));
            text("link", link)
                    .text("language", new SpokenLanguage("practices.video.language"))
                    .text("caption", line("caption", LONGEST_LINE))
                    .text("transcript", transcript);
            Paragraph label = new Paragraph(whole.getTranslation("practices.video.poster"));
            label.addClassName("field-label");
            poster = new Div(label, new FileUpload(media, FileKind.PICTURE, this::arrived));
            poster.addClassName("rows-upload");
        }

        private void arrived(MediaFile file) {
            choose(file.id().value().toString());
            changed.run();
        }

        @Override
        public void onChange(Runnable act) {
            super.onChange(act);
            changed = act;
        }

        @Override
        public Component component() {
            if (whole.getComponentCount() == 0) {
                whole.add(super.component(), poster);
            }
            return whole;
        }

        private static @Nullable MediaFile find(MediaService media, String id) {
            return FileId.parse(id)
                    .flatMap(file -> media.find(List.of(file)).stream().findFirst())
                    .orElse(null);
        }

        private static TextField line(String column, int longest) {
            TextField field = new TextField();
            field.setLabel(field.getTranslation("practices.video." + column));
            field.setMaxLength(longest);
            return field;
        }
    }
}
