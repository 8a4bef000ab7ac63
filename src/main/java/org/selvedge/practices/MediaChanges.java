package org.selvedge.practices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.media.FileId;
import org.selvedge.practices.MediaChange.Difference;
import org.selvedge.practices.MediaChange.Kind;
import org.selvedge.practices.MediaChange.What;
import org.selvedge.security.Audience;

/** Compares pictures, film and files of two versions; what one reader may not read in one of them is left out. */
final class MediaChanges {
    private final PracticeMedia before;
    private final PracticeMedia after;
    private final Set<FileId> hidden;
    private final List<MediaChange> changes = new ArrayList<>();

    private MediaChanges(PracticeMedia before, PracticeMedia after, Set<FileId> hidden) {
        this.before = before;
        this.after = after;
        this.hidden = hidden;
    }

    /** {@code hidden} are files that the reader may not read in one of the two. */
    static List<MediaChange> of(PracticeMedia before, PracticeMedia after, Set<FileId> hidden) {
        MediaChanges compared = new MediaChanges(before, after, hidden);
        compared.each(
                PagePart.PICTURES,
                byFile(before.pictures(), PracticeMedia.Picture::file),
                byFile(after.pictures(), PracticeMedia.Picture::file),
                picture -> InLanguage.of(picture.alt(), picture.language()),
                MediaChanges::picture);
        compared.film();
        compared.each(
                PagePart.FILES,
                byFile(before.attachments(), PracticeMedia.Attachment::file),
                byFile(after.attachments(), PracticeMedia.Attachment::file),
                file -> InLanguage.of(file.title(), file.language()),
                MediaChanges::attachment);
        return List.copyOf(compared.changes);
    }

    /** How many files are there for others in one of two versions or in both; what only the owner's people have is not told. */
    static int announced(Map<FileId, Audience> before, Map<FileId, Audience> after) {
        Set<FileId> files = new LinkedHashSet<>(before.keySet());
        files.addAll(after.keySet());
        files.removeIf(file -> Stream.of(before, after).anyMatch(each -> each.get(file) == Audience.ORGANISATION));
        return files.size();
    }

    private static <T> Map<FileId, T> byFile(List<T> all, Function<T, FileId> file) {
        return all.stream()
                .collect(Collectors.toMap(file, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private interface Compare<T> {
        List<Difference> differences(@Nullable T before, @Nullable T after);
    }

    private <T> void each(
            PagePart part,
            Map<FileId, T> then,
            Map<FileId, T> now,
            Function<T, @Nullable InLanguage> name,
            Compare<T> compare) {
        Set<FileId> files = new LinkedHashSet<>(now.keySet());
        files.addAll(then.keySet());
        files.removeAll(hidden);
        files.forEach(file -> change(part, then.get(file), now.get(file), name, compare));
    }

    private <T> void change(
            PagePart part,
            @Nullable T then,
            @Nullable T now,
            Function<T, @Nullable InLanguage> name,
            Compare<T> compare) {
        List<Difference> differences = compare.differences(then, now).stream()
                .filter(difference -> !difference.before().equals(difference.after()))
                .toList();
        T newer = now == null ? then : now;
        if (newer != null && (then == null || now == null || !differences.isEmpty())) {
            Kind kind = then == null ? Kind.ADDED : now == null ? Kind.REMOVED : Kind.CHANGED;
            changes.add(new MediaChange(part, kind, name.apply(newer), differences));
        }
    }

    private void film() {
        change(
                PagePart.FILM,
                before.video(),
                after.video(),
                film -> new InLanguage(film.host(), Locale.ROOT),
                MediaChanges::video);
    }

    private static List<Difference> picture(PracticeMedia.@Nullable Picture then, PracticeMedia.@Nullable Picture now) {
        Between<PracticeMedia.Picture> both = new Between<>(then, now);
        Locale language = both.newer(PracticeMedia.Picture::language);
        return List.of(
                both.difference(What.ALT, PracticeMedia.Picture::alt, language),
                both.said(What.CAPTION, PracticeMedia.Picture::caption),
                both.difference(What.CREDIT, PracticeMedia.Picture::credit, Locale.ROOT));
    }

    private static List<Difference> attachment(
            PracticeMedia.@Nullable Attachment then, PracticeMedia.@Nullable Attachment now) {
        Between<PracticeMedia.Attachment> both = new Between<>(then, now);
        return List.of(
                both.difference(
                        What.TITLE, PracticeMedia.Attachment::title, both.newer(PracticeMedia.Attachment::language)),
                both.difference(What.WRITTEN, file -> code(file.written()), Locale.ROOT),
                both.difference(What.AUDIENCE, file -> file.audience().name(), Locale.ROOT));
    }

    private static List<Difference> video(PracticeMedia.@Nullable Video then, PracticeMedia.@Nullable Video now) {
        Between<PracticeMedia.Video> both = new Between<>(then, now);
        return List.of(
                both.difference(What.LINK, PracticeMedia.Video::link, Locale.ROOT),
                both.difference(What.SPOKEN, film -> code(film.spoken()), Locale.ROOT),
                both.difference(
                        What.POSTER,
                        film -> film.poster() == null
                                ? null
                                : film.poster().file().value().toString(),
                        Locale.ROOT),
                both.said(What.CAPTION, PracticeMedia.Video::caption),
                both.said(What.TRANSCRIPT, PracticeMedia.Video::transcript));
    }

    private static @Nullable String code(@Nullable Locale language) {
        return language == null ? null : language.toLanguageTag();
    }

    private record Between<T>(@Nullable T then, @Nullable T now) {
        Difference difference(What what, Function<T, @Nullable String> word, Locale language) {
            return new Difference(what, text(then, word), text(now, word), language);
        }

        Difference said(What what, Function<T, @Nullable InLanguage> word) {
            InLanguage last = now == null ? null : word.apply(now);
            InLanguage first = then == null ? null : word.apply(then);
            InLanguage any = last == null ? first : last;
            return difference(
                    what, each -> InLanguage.text(word.apply(each)), any == null ? Locale.ROOT : any.language());
        }

        Locale newer(Function<T, Locale> language) {
            T any = now == null ? then : now;
            return any == null ? Locale.ROOT : language.apply(any);
        }

        private static <T> String text(@Nullable T of, Function<T, @Nullable String> word) {
            return of == null ? "" : Objects.requireNonNullElse(word.apply(of), "");
        }
    }
}
