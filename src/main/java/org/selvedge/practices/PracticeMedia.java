package org.selvedge.practices;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.media.FileId;
import org.selvedge.media.MediaFile;
import org.selvedge.media.MediaRoutes;
import org.selvedge.security.Audience;

/** The pictures, the film and the files of a practice that one reader may see. */
public record PracticeMedia(
        List<Picture> pictures, @Nullable Video video, List<Attachment> attachments, List<Locked> locked) {
    private static final int KILOBYTE = 1024;

    public static final PracticeMedia NONE = new PracticeMedia(List.of(), null, List.of(), List.of());

    public PracticeMedia {
        pictures = List.copyOf(pictures);
        attachments = List.copyOf(attachments);
        locked = List.copyOf(locked);
    }

    /** Files for a narrower audience: announced by their number, never named. */
    public record Locked(Audience audience, int count) {}

    /**
     * A picture with its words.
     *
     * @param sizes smallest first
     * @param language of what it shows, said in words
     */
    public record Picture(
            FileId file,
            List<MediaFile.Size> sizes,
            Locale language,
            String alt,
            @Nullable InLanguage caption,
            @Nullable String credit) {
        /** The size that is loaded where nothing is known of the screen. */
        public String source() {
            return MediaRoutes.picture(file, middle().width());
        }

        public String sources() {
            return sources(file, sizes);
        }

        public int width() {
            return sizes.getLast().width();
        }

        public int height() {
            return sizes.getLast().height();
        }

        private MediaFile.Size middle() {
            return sizes.get(Math.min(1, sizes.size() - 1));
        }

        private static String sources(FileId file, List<MediaFile.Size> sizes) {
            return sizes.stream()
                    .map(size -> MediaRoutes.picture(file, size.width()) + " " + size.width() + "w")
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * A film that stays at its host.
     *
     * @param spoken the language of the film
     */
    public record Video(
            String link,
            String host,
            @Nullable Picture poster,
            @Nullable Locale spoken,
            @Nullable InLanguage caption,
            @Nullable InLanguage transcript) {}

    /**
     * A file to download.
     *
     * @param written the language of the file
     * @param ending what its name ends with: {@code PDF}
     */
    public record Attachment(
            FileId file,
            String title,
            Locale language,
            @Nullable Locale written,
            Audience audience,
            String ending,
            long bytes) {
        /** Rounded up. */
        public long kilobytes() {
            return (bytes + KILOBYTE - 1) / KILOBYTE;
        }

        public String address() {
            return MediaRoutes.file(file);
        }
    }

    /** All files that are shown or offered. */
    Stream<FileId> files() {
        Stream<FileId> poster = Optional.ofNullable(video).map(Video::poster).map(Picture::file).stream();
        Stream<FileId> offered = attachments.stream().map(Attachment::file);
        return Stream.concat(Stream.concat(pictures.stream().map(Picture::file), poster), offered);
    }

    public boolean isEmpty() {
        return pictures.isEmpty() && video == null && attachments.isEmpty();
    }
}
