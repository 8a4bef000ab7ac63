package org.selvedge.practices;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.media.FileId;
import org.selvedge.media.FileKind;
import org.selvedge.media.MediaFile;
import org.selvedge.media.MediaLibrary;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.shared.Ids;
import org.selvedge.shared.Refusal;
import org.selvedge.shared.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the pictures, files and the film that a manuscript names as those of its version. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MediaWriter {
    private final JdbcClient jdbc;
    private final MediaLibrary library;

    MediaWriter(JdbcClient jdbc, MediaLibrary library) {
        this.jdbc = jdbc;
        this.library = library;
    }

    /** Replaces whatever the version had; refuses, at its field, what is not there or is somebody else's. */
    void write(VersionId version, OrganisationId owner, Manuscript manuscript) {
        forget(version);
        String source = manuscript.source().getLanguage();
        Files files = new Files(library.files(named(manuscript)), owner);
        int position = 0;
        for (Map<String, String> row : manuscript.rows(RecordField.PICTURES)) {
            picture(version, position++, files.id(RecordField.PICTURES, FileKind.PICTURE, row, "file"), row, source);
        }
        position = 0;
        for (Map<String, String> row : manuscript.rows(RecordField.ATTACHMENTS)) {
            FileId file = files.id(RecordField.ATTACHMENTS, FileKind.ATTACHMENT, row, "file");
            attachment(version, position++, file, row, source);
        }
        manuscript.rows(RecordField.VIDEO).stream().findFirst().ifPresent(row -> {
            boolean poster = !Rows.cell(row, "poster").isEmpty();
            video(version, poster ? files.id(RecordField.VIDEO, FileKind.PICTURE, row, "poster") : null, row, source);
        });
    }

    private void forget(VersionId version) {
        for (String table : new String[] {"practice_picture", "practice_attachment", "practice_video"}) {
            jdbc.sql("delete from " + table + " where version_id = :version")
                    .param("version", version.value())
                    .update();
        }
    }

    private void picture(VersionId version, int position, FileId file, Map<String, String> row, String source) {
        UUID id = Ids.next();
        boolean people = Rows.cell(row, "people").equals("yes");
        LocalDate until = Manuscript.day(Rows.cell(row, "consent-until")).orElse(null);
        jdbc.sql("""
                        insert into practice_picture
                            (id, version_id, position, file_id, credit, consent_until)
                        values (:id, :version, :position, :file, :credit, :until)""")
                .param("id", id)
                .param("version", version.value())
                .param("position", position)
                .param("file", file.value())
                .param("credit", said(row, "credit"))
                .param("until", people ? until : null)
                .update();
        jdbc.sql(
                        "insert into practice_picture_text (picture_id, language, alt, caption) values (:id, :source, :alt, :caption)")
                .param("id", id)
                .param("source", source)
                .param("alt", Typed.line(Rows.cell(row, "alt")))
                .param("caption", said(row, "caption"))
                .update();
    }

    private void attachment(VersionId version, int position, FileId file, Map<String, String> row, String source) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into practice_attachment (id, version_id, position, file_id, language, audience)
                        values (:id, :version, :position, :file, :language, :audience)""")
                .param("id", id)
                .param("version", version.value())
                .param("position", position)
                .param("file", file.value())
                .param("language", said(row, "language"))
                .param("audience", audience(row).name())
                .update();
        jdbc.sql("insert into practice_attachment_text (attachment_id, language, title) values (:id, :source, :title)")
                .param("id", id)
                .param("source", source)
                .param("title", Typed.line(Rows.cell(row, "title")))
                .update();
    }

    private void video(VersionId version, @Nullable FileId poster, Map<String, String> row, String source) {
        jdbc.sql("""
                        insert into practice_video (version_id, link, poster_id, language)
                        values (:version, :link, :poster, :language)""")
                .param("version", version.value())
                .param("link", Rows.cell(row, "link"))
                .param("poster", poster == null ? null : poster.value())
                .param("language", said(row, "language"))
                .update();
        String transcript = Typed.text(Rows.cell(row, "transcript"));
        jdbc.sql("""
                        insert into practice_video_text (version_id, language, caption, transcript)
                        values (:version, :source, :caption, :transcript)""")
                .param("version", version.value())
                .param("source", source)
                .param("caption", said(row, "caption"))
                .param("transcript", transcript.isEmpty() ? null : transcript)
                .update();
    }

    /** Unless the author says otherwise, a file is for members: the narrower answer to a question that was not answered. */
    static Audience audience(Map<String, String> row) {
        String chosen = Rows.cell(row, "audience");
        return Stream.of(Audience.values())
                .filter(audience -> audience.name().equals(chosen))
                .findFirst()
                .orElse(Audience.MEMBERS);
    }

    private static Set<FileId> named(Manuscript manuscript) {
        Set<FileId> named = new LinkedHashSet<>();
        for (RecordField field : List.of(RecordField.PICTURES, RecordField.ATTACHMENTS, RecordField.VIDEO)) {
            for (Map<String, String> row : manuscript.rows(field)) {
                FileId.parse(Rows.cell(row, "file")).ifPresent(named::add);
                FileId.parse(Rows.cell(row, "poster")).ifPresent(named::add);
            }
        }
        return named;
    }

    private static @Nullable String said(Map<String, String> row, String column) {
        String cell = Typed.line(Rows.cell(row, column));
        return cell.isEmpty() ? null : cell;
    }

    private record Files(Map<FileId, MediaFile> known, OrganisationId owner) {
        FileId id(RecordField field, FileKind kind, Map<String, String> row, String column) {
            Optional<MediaFile> file = FileId.parse(Rows.cell(row, column)).map(known::get);
            return file.filter(found -> found.kind() == kind && found.owner().equals(owner))
                    .map(MediaFile::id)
                    .orElseThrow(() -> Refusal.of(field.key(), "practices.media.missing"));
        }
    }
}
