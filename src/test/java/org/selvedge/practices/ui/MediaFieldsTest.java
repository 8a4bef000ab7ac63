package org.selvedge.practices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.selvedge.media.FileKind;
import org.selvedge.media.MediaFile;
import org.selvedge.media.MediaService;
import org.selvedge.media.SampleFiles;
import org.selvedge.testing.AsPerson;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/** An author says of each picture and file what readers need to know. */
@PortalTest
@AsPerson("theresa@lindengrund.example")
class MediaFieldsTest extends SpringBrowserlessTest {
    @Autowired
    private MediaService media;

    @Test
    void aPictureIsDescribedBesideItself() {
        String id = upload(FileKind.PICTURE, "a.jpg", SampleFiles.jpeg(600, 400));
        PicturesField pictures = new PicturesField("Pictures", media);
        List<Map<String, String>> heard = new ArrayList<>();
        pictures.addValueChangeListener(change -> heard.add(change.getValue().getFirst()));
        UI.getCurrent().add(pictures);
        pictures.setValue(List.of(Map.of("file", id)));

        assertThat(find(Image.class).from(pictures).single().getSrc()).isEqualTo("/media/pictures/" + id + "/480");
        test($(TextField.class).withCaption("What is to be seen (needed)").single())
                .setValue("A garden");
        assertThat($(Checkbox.class).exists()).as("nobody to ask").isFalse();
        test($(RadioButtonGroup.class).single()).selectItem("Yes");
        test($(Checkbox.class).single()).click();

        assertThat(heard.getLast())
                .containsEntry("file", id)
                .containsEntry("alt", "A garden")
                .containsEntry("people", "yes")
                .containsEntry("consent", "yes");
    }

    @Test
    void aFileSaysWhoMayReadIt() {
        String id = upload(FileKind.ATTACHMENT, "plan.pdf", SampleFiles.pdf());
        AttachmentsField files = new AttachmentsField("Files", media);
        UI.getCurrent().add(files);
        files.setValue(List.of(Map.of("file", id, "title", "Plan", "audience", "PUBLIC")));
        test($(Select.class).withCaption("Who may read it").single()).selectItem("For members");
        test($(Select.class).withCaption("Language of the file").single()).selectItem("French");

        assertThat(files.getValue().getFirst())
                .containsEntry("audience", "MEMBERS")
                .containsEntry("language", "fr");
    }

    @Test
    void aFilmIsAnAddressAndWhatIsSaidInIt() {
        VideoField film = new VideoField("Film", media);
        UI.getCurrent().add(film);
        film.setValue(List.of(Map.of("link", "https://films.example/1")));
        test($(TextField.class).withCaption("Caption").single()).setValue("Four minutes");

        assertThat(film.getValue().getFirst())
                .containsEntry("link", "https://films.example/1")
                .containsEntry("caption", "Four minutes");
    }

    private String upload(FileKind kind, String name, byte[] content) {
        MediaFile file = media.upload(kind, name, content.length, new ByteArrayInputStream(content));
        return file.id().value().toString();
    }
}
