package org.selvedge.practices;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.media.FileId;
import org.selvedge.media.MediaFile;
import org.selvedge.security.Audience;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What {@link MediaColumn} read for one reader: pictures, files and a film in all languages they have words in. */
final class MediaCells {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    static final MediaCells NONE = new MediaCells(List.of());

    private final List<Row> rows;

    private MediaCells(List<Row> rows) {
        this.rows = rows;
    }

    static MediaCells read(@Nullable String column) {
        return new MediaCells(
                column == null
                        ? List.of()
                        : Stream.of(JSON.readValue(column, Row[][].class))
                                .flatMap(Stream::of)
                                .toList());
    }

    /** Each of its words in the first of the two languages that has it. */
    PracticeMedia in(String language, String source) {
        List<String> languages = List.of(language, source);
        return new PracticeMedia(
                items("PICTURE").map(item -> item.picture(languages)).toList(),
                items("FILM").map(item -> item.film(languages)).findFirst().orElse(null),
                items("FILE").map(item -> item.attachment(languages)).toList(),
                locked());
    }

    /** What only the owner's people have is not announced. */
    private List<PracticeMedia.Locked> locked() {
        Map<Audience, Long> hidden = items("HIDDEN")
                .map(Item::audience)
                .filter(audience -> audience != Audience.ORGANISATION)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return hidden.entrySet().stream()
                .map(entry -> new PracticeMedia.Locked(
                        entry.getKey(), entry.getValue().intValue()))
                .toList();
    }

    /** Files that the reader may not have, for whom they are. */
    Map<FileId, Audience> hidden() {
        return items("HIDDEN")
                .collect(Collectors.toMap(
                        item -> item.rows().getFirst().id(),
                        Item::audience,
                        (one, other) -> one.compareTo(other) >= 0 ? one : other));
    }

    /** The first version that readers saw after this one. */
    @Nullable Integer shownAfter(int version) {
        return of("SHOWN")
                .map(Row::position)
                .filter(number -> number > version)
                .min(Integer::compare)
                .orElse(null);
    }

    /** In all languages, in the order of the page. */
    List<SideWord> words() {
        List<SideWord> words = new ArrayList<>();
        SideText.Keys keys = new SideText.Keys();
        items("PICTURE").forEach(item -> {
            String key = keys.next(item.key());
            item.rows().forEach(row -> {
                words.add(row.word(SideText.PICTURE_ALT, key, row.words, row.wordsOf));
                words.add(row.word(SideText.PICTURE_CAPTION, key, row.more, row.moreOf));
            });
        });
        of("FILM").forEach(row -> {
            words.add(row.word(SideText.FILM_CAPTION, FILM, row.words, row.wordsOf));
            words.add(row.word(SideText.FILM_TRANSCRIPT, FILM, row.more, row.moreOf));
        });
        items("FILE").forEach(item -> {
            String key = keys.next(item.key());
            item.rows().forEach(row -> words.add(row.word(SideText.FILE_TITLE, key, row.words, row.wordsOf)));
        });
        return words.stream().filter(word -> !word.text().isBlank()).toList();
    }

    /** There is one at most. */
    static final String FILM = "0";

    private Stream<Row> of(String kind) {
        return rows.stream().filter(row -> row.kind.equals(kind));
    }

    private Stream<Item> items(String kind) {
        return of(kind)
                .collect(Collectors.groupingBy(Row::position, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Item::new);
    }

    /** One of them, a row for each language. */
    private record Item(List<Row> rows) {
        String key() {
            return rows.getFirst().text(rows.getFirst().file);
        }

        Audience audience() {
            return rows.stream()
                    .map(Row::narrower)
                    .max(Comparator.naturalOrder())
                    .orElse(Audience.ORGANISATION);
        }

        private @Nullable InLanguage first(List<String> languages, Function<Row, @Nullable String> word) {
            return languages.stream()
                    .flatMap(language -> rows.stream().filter(row -> language.equals(row.language)))
                    .flatMap(row -> Stream.ofNullable(InLanguage.of(word.apply(row), row.locale())))
                    .findFirst()
                    .orElse(null);
        }

        private InLanguage needed(List<String> languages, Function<Row, @Nullable String> word) {
            InLanguage said = first(languages, word);
            return said == null ? new InLanguage("", Locale.forLanguageTag(languages.getLast())) : said;
        }

        PracticeMedia.Picture picture(List<String> languages) {
            Row row = rows.getFirst();
            InLanguage alt = needed(languages, each -> each.words);
            InLanguage caption = first(languages, each -> each.more);
            return new PracticeMedia.Picture(row.id(), row.inPixels(), alt.language(), alt.text(), caption, row.extra);
        }

        PracticeMedia.Video film(List<String> languages) {
            Row row = rows.getFirst();
            PracticeMedia.Picture poster = row.file == null
                    ? null
                    : new PracticeMedia.Picture(row.id(), row.inPixels(), Locale.ROOT, "", null, null);
            String link = row.text(row.type);
            return new PracticeMedia.Video(
                    link,
                    Optional.ofNullable(URI.create(link).getHost()).orElse(link),
                    poster,
                    row.extra == null ? null : Locale.forLanguageTag(row.extra),
                    first(languages, each -> each.words),
                    first(languages, each -> each.more));
        }

        PracticeMedia.Attachment attachment(List<String> languages) {
            Row row = rows.getFirst();
            InLanguage title = needed(languages, each -> each.words);
            return new PracticeMedia.Attachment(
                    row.id(),
                    title.text(),
                    title.language(),
                    row.extra == null ? null : Locale.forLanguageTag(row.extra),
                    row.narrower(),
                    row.text(row.type),
                    row.bytes);
        }
    }

    /**
     * @param type the file's, or a film's address
     * @param audience the file's own
     * @param today its audience in the version shown today, where it is there
     */
    private record Row(
            String kind,
            int position,
            @Nullable String file,
            @Nullable String sizes,
            @Nullable String type,
            long bytes,
            @Nullable String language,
            @Nullable String words,
            int wordsOf,
            @Nullable String more,
            int moreOf,
            @Nullable String extra,
            @Nullable String audience,
            @Nullable String today) {

        SideWord word(SideText what, String key, @Nullable String said, int of) {
            String about = what.part() == PagePart.FILM ? "" : Integer.toString(position + 1);
            return new SideWord(what, key, about, narrower(), text(language), text(said), of);
        }

        Audience narrower() {
            Audience own = audience == null ? Audience.PUBLIC : Audience.valueOf(audience);
            Audience now = today == null ? own : Audience.valueOf(today);
            return own.compareTo(now) >= 0 ? own : now;
        }

        FileId id() {
            return FileId.parse(text(file)).orElseThrow();
        }

        List<MediaFile.Size> inPixels() {
            return Stream.of(text(sizes).split(","))
                    .map(size -> size.split("x"))
                    .map(sides -> new MediaFile.Size(Integer.parseInt(sides[0]), Integer.parseInt(sides[1])))
                    .toList();
        }

        Locale locale() {
            return Locale.forLanguageTag(text(language));
        }

        String text(@Nullable String words) {
            return words == null ? "" : words;
        }
    }
}
