package org.selvedge.practices.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.media.FileKind;
import org.selvedge.media.MediaFile;
import org.selvedge.media.MediaService;
import org.selvedge.practices.RecordField;
import org.selvedge.security.Audience;

/** Files to download beside a practice; the value is that of {@link RecordField#ATTACHMENTS}. */
class AttachmentsField extends UploadedRows {
    private static final int LONGEST = 200;

    AttachmentsField(String label, MediaService media) {
        super(label, "practices.attachments", FileKind.ATTACHMENT, media, AttachmentRow::new);
    }

    @Override
    Map<String, String> suggested(MediaFile file) {
        int ending = file.name().lastIndexOf('.');
        return Map.of("title", file.name().substring(0, ending), "audience", Audience.MEMBERS.name());
    }

    private static final class AttachmentRow extends FileRow {
        AttachmentRow(Function<String, @Nullable MediaFile> files) {
            super("file", files);
            TextField title = new TextField();
            title.setLabel(title.getTranslation(
                    "practices.writing.needed", title.getTranslation("practices.attachments.title")));
            title.setRequiredIndicatorVisible(true);
            title.setMaxLength(LONGEST);
            Select<String> audience = new Select<>();
            audience.setLabel(audience.getTranslation("practices.attachments.audience"));
            audience.setItems(Stream.of(Audience.values()).map(Audience::name).toList());
            audience.setItemLabelGenerator(name -> audience.getTranslation("practices.page.audience." + name));
            text("title", title)
                    .text("language", new SpokenLanguage("practices.attachments.language"))
                    .text("audience", audience);
        }
    }
}
