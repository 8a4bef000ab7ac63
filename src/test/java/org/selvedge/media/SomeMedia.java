package org.selvedge.media;

import java.io.ByteArrayInputStream;
import org.selvedge.people.SomePeople;
import org.selvedge.security.PersonId;
import org.selvedge.testing.Acting;
import org.springframework.stereotype.Component;

/** Pictures and files for tests, uploaded by real people. */
@Component
public class SomeMedia {
    private final MediaService media;
    private final SomePeople people;

    SomeMedia(MediaService media, SomePeople people) {
        this.media = media;
        this.people = people;
    }

    public FileId picture(PersonId by) {
        return picture(by, 600, 400);
    }

    public FileId picture(PersonId by, int width, int height) {
        return upload(by, FileKind.PICTURE, "a.jpg", SampleFiles.jpeg(width, height));
    }

    public FileId attachment(PersonId by) {
        return attachment(by, "a.pdf");
    }

    public FileId attachment(PersonId by, String name) {
        return upload(by, FileKind.ATTACHMENT, name, SampleFiles.pdf());
    }

    private FileId upload(PersonId by, FileKind kind, String name, byte[] content) {
        return Acting.as(
                people.signedIn(by),
                () -> media.upload(kind, name, content.length, new ByteArrayInputStream(content))
                        .id());
    }
}
