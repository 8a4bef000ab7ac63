package org.selvedge.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.SomePeople;
import org.selvedge.security.SignedIn;
import org.selvedge.testing.Acting;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The words of text files are kept with them from the upload on, and found out later for those from before. */
@PortalTest
class FileTextsTest {
    @Autowired
    private FileTexts texts;

    @Autowired
    private MediaService media;

    @Autowired
    private MediaFiles files;

    @Autowired
    private BlobStore blobs;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    @Autowired
    private JdbcClient jdbc;

    private SignedIn anna;

    @BeforeEach
    void aMember() {
        anna = people.signedIn(people.member(organisations.member()));
    }

    @Test
    void textsKeepTheirWordsAndOtherFilesHaveNone() {
        FileId text = upload("a.txt", SampleFiles.text("Oil the hinges."));
        FileId markdown = upload("a.md", SampleFiles.text("# Oil\n\nthe **hinges**"));
        FileId table = upload("a.csv", SampleFiles.text("hinge;oil"));
        FileId document = upload("a.docx", SampleFiles.docx());
        FileId pdf = upload("a.pdf", SampleFiles.pdf());
        assertThat(kept(text)).containsExactly("Oil the hinges.");
        assertThat(texts.of(List.of(text, markdown, table, document, pdf, FileId.next())))
                .containsEntry(text, "Oil the hinges.")
                .containsEntry(markdown, "Oil\n\nthe hinges")
                .containsEntry(table, "hinge;oil")
                .hasSize(3);
        assertThat(texts.of(Set.of())).isEmpty();
    }

    @Test
    void aFileFromBeforeIsReadOnceSomebodyAsks() {
        FileId text = upload("a.txt", SampleFiles.text("From before."));
        jdbc.sql("delete from media_text where file_id = :file")
                .param("file", text.value())
                .update();
        assertThat(texts.of(Set.of(text))).containsEntry(text, "From before.");
        assertThat(kept(text)).containsExactly("From before.");
    }

    @Test
    void aFileThatIsLostMeanwhileIsLeftOut() throws IOException {
        FileId text = upload("a.txt", SampleFiles.text("Lost."));
        jdbc.sql("delete from media_text where file_id = :file")
                .param("file", text.value())
                .update();
        blobs.delete(text);
        assertThat(texts.of(Set.of(text))).isEmpty();
        assertThat(kept(text)).isEmpty();
    }

    @Test
    void theWordsGoWithTheFile() {
        FileId text = upload("a.txt", SampleFiles.text("Gone soon."));
        files.delete(text);
        assertThat(kept(text)).isEmpty();
    }

    private List<String> kept(FileId file) {
        return jdbc.sql("select words from media_text where file_id = :file")
                .param("file", file.value())
                .query(String.class)
                .list();
    }

    private FileId upload(String name, byte[] content) {
        return Acting.as(
                anna,
                () -> media.upload(FileKind.ATTACHMENT, name, content.length, new ByteArrayInputStream(content))
                        .id());
    }
}
