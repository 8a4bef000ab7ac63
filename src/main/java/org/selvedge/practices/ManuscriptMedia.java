package org.selvedge.practices;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.media.FileId;
import org.selvedge.media.FileKind;
import org.selvedge.media.MediaFile;
import org.selvedge.media.MediaLibrary;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.springframework.stereotype.Component;

/** Pictures, film and files of a manuscript as a page shows them; what is not complete yet is left out. */
@Component
class ManuscriptMedia {
    private final MediaLibrary library;

    ManuscriptMedia(MediaLibrary library) {
        this.library = library;
    }

    PracticeMedia of(Manuscript manuscript, OrganisationId owner, Set<Audience> audiences, LocalDate today) {
        Set<FileId> named = new LinkedHashSet<>();
        Stream.of(RecordField.PICTURES, RecordField.ATTACHMENTS, RecordField.VIDEO)
                .flatMap(field -> manuscript.rows(field).stream())
                .map(Map::values)
                .flatMap(Collection::stream)
                .forEach(cell -> FileId.parse(cell).ifPresent(named::add));
        Map<FileId, MediaFile> files = named.isEmpty() ? Map.of() : library.files(named);
        Locale language = manuscript.source();
        List<PracticeMedia.Picture> pictures = manuscript.rows(RecordField.PICTURES).stream()
                .filter(row -> agreed(row, today))
                .flatMap(row ->
                        file(row, "file", FileKind.PICTURE, owner, files)
                                .map(file -> picture(file, row, language))
                                .stream())
                .toList();
        List<PracticeMedia.Attachment> attachments = manuscript.rows(RecordField.ATTACHMENTS).stream()
                .filter(row -> audiences.contains(MediaWriter.audience(row)))
                .flatMap(
                        row -> file(row, "file", FileKind.ATTACHMENT, owner, files)
                                .map(file -> attachment(file, row, language))
                                .stream())
                .toList();
        PracticeMedia.Video video = manuscript.rows(RecordField.VIDEO).stream()
                .filter(row -> WebAddress.understood(Rows.cell(row, "link")))
                .findFirst()
                .map(row -> video(
                        row, file(row, "poster", FileKind.PICTURE, owner, files).orElse(null), language))
                .orElse(null);
        return new PracticeMedia(pictures, video, attachments, locked(manuscript, owner, audiences, files));
    }

    /** What only the organisation has is not announced to others. */
    private static List<PracticeMedia.Locked> locked(
            Manuscript manuscript, OrganisationId owner, Set<Audience> audiences, Map<FileId, MediaFile> files) {
        Map<Audience, Long> hidden = manuscript.rows(RecordField.ATTACHMENTS).stream()
                .filter(row ->
                        file(row, "file", FileKind.ATTACHMENT, owner, files).isPresent())
                .map(MediaWriter::audience)
                .filter(audience -> !audiences.contains(audience) && audience != Audience.ORGANISATION)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return hidden.entrySet().stream()
                .map(entry -> new PracticeMedia.Locked(
                        entry.getKey(), entry.getValue().intValue()))
                .toList();
    }

    private static boolean agreed(Map<String, String> row, LocalDate today) {
        boolean people = !Rows.cell(row, "people").equals("no");
        boolean consent = Rows.cell(row, "consent").equals("yes")
                && Manuscript.day(Rows.cell(row, "consent-until"))
                        .filter(until -> until.isBefore(today))
                        .isEmpty();
        return !people || consent;
    }

    private static Optional<MediaFile> file(
            Map<String, String> row, String column, FileKind kind, OrganisationId owner, Map<FileId, MediaFile> files) {
        return FileId.parse(Rows.cell(row, column))
                .map(files::get)
                .filter(file -> file.kind() == kind && file.owner().equals(owner));
    }

    private static PracticeMedia.Picture picture(MediaFile file, Map<String, String> row, Locale language) {
        return new PracticeMedia.Picture(
                file.id(),
                file.sizes(),
                language,
                Rows.cell(row, "alt"),
                InLanguage.of(said(row, "caption"), language),
                said(row, "credit"));
    }

    private static PracticeMedia.Attachment attachment(MediaFile file, Map<String, String> row, Locale language) {
        String name = file.name();
        String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        String title = Rows.cell(row, "title");
        return new PracticeMedia.Attachment(
                file.id(),
                title.isEmpty() ? name : title,
                language,
                spoken(row),
                MediaWriter.audience(row),
                ending,
                file.bytes());
    }

    private static PracticeMedia.Video video(Map<String, String> row, @Nullable MediaFile poster, Locale language) {
        String link = Rows.cell(row, "link");
        return new PracticeMedia.Video(
                link,
                URI.create(link).getHost(),
                poster == null ? null : picture(poster, Map.of(), language),
                spoken(row),
                InLanguage.of(said(row, "caption"), language),
                InLanguage.of(said(row, "transcript"), language));
    }

    private static @Nullable Locale spoken(Map<String, String> row) {
        String code = Rows.cell(row, "language");
        return code.isEmpty() ? null : Locale.forLanguageTag(code);
    }

    private static @Nullable String said(Map<String, String> row, String column) {
        String cell = Rows.cell(row, column);
        return cell.isEmpty() ? null : cell;
    }
}
