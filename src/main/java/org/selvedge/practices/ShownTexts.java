package org.selvedge.practices;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.selvedge.search.AnalysedText;
import org.selvedge.security.Audience;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The words of shown versions, kept between searches. A version and its edition name words that never change, so nothing
 * here can grow old; whoever asks has read that name under the reader's own audience before, and leaves out what this
 * reader may not read. See {@code src/docs/decisions/2026-11-23-words-kept-between-searches.md}.
 */
@Component
class ShownTexts {
    private static final int MOST_WORDS = 5_000;
    private static final int MOST_NAMES = 10_000;

    /** About as much as 1,500 practices say without attachments. */
    private static final long MOST_LETTERS = 12_000_000;

    private final JdbcClient jdbc;
    private final BodyRows rows;
    private final Cache<Key, Words> words =
            Caffeine.newBuilder().maximumSize(MOST_WORDS).build();
    private final Cache<Key, List<Body>> bodies = Caffeine.newBuilder()
            .maximumWeight(MOST_LETTERS)
            .weigher((Key key, List<Body> said) -> letters(said))
            .build();
    private final Cache<Name, AnalysedText> names =
            Caffeine.newBuilder().maximumSize(MOST_NAMES).build();

    ShownTexts(JdbcClient jdbc, BodyRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    private static int letters(List<Body> said) {
        return 1 + said.stream().mapToInt(body -> body.text().text().length()).sum();
    }

    private record Name(String language, String name) {}

    /** A name that stands on many cards. */
    AnalysedText name(String language, String name) {
        return names.get(new Name(language, name), each -> new AnalysedText(each.language(), each.name()));
    }

    /** Which words: a version as it was told for the {@code edition}th time. */
    record Key(UUID version, int edition) {}

    /** What a list says of a version, in each language. */
    record Words(
            String source,
            @Nullable PracticeType type,
            PracticeStatus status,
            String country,
            String town,
            List<Theme> themes,
            Map<String, Head> heads) {
        /** In this language, else in the source's. */
        Head in(String language) {
            return heads.getOrDefault(language, heads.get(source));
        }
    }

    /** Title and teaser in one language. */
    record Head(String language, AnalysedText title, AnalysedText teaser) {}

    /** Where a text stands on the page. */
    enum Place {
        SECTION,
        PARTNER,
        TITLE,
        ATTACHMENT
    }

    /**
     * One text in one language; the reader of the list may not be among its audience.
     *
     * @param order within its place
     * @param titles of the attachment, by language
     */
    record Body(Place place, int order, Audience audience, AnalysedText text, Map<String, String> titles) {
        String language() {
            return text.language();
        }
    }

    Map<Key, Words> words(Collection<Key> keys) {
        return found(keys, words, this::loadWords);
    }

    Map<Key, List<Body>> bodies(Collection<Key> keys) {
        return found(keys, bodies, this::loadBodies);
    }

    private static <V> Map<Key, V> found(
            Collection<Key> keys, Cache<Key, V> cache, Function<List<Key>, Map<Key, V>> load) {
        Map<Key, V> found = new HashMap<>(cache.getAllPresent(keys));
        List<Key> missing =
                keys.stream().filter(key -> !found.containsKey(key)).distinct().toList();
        if (!missing.isEmpty()) {
            Map<Key, V> loaded = load.apply(missing);
            cache.putAll(loaded);
            found.putAll(loaded);
        }
        return found;
    }

    private Map<Key, Words> loadWords(List<Key> keys) {
        Map<UUID, Key> byVersion = byVersion(keys);
        Map<Key, Words> loaded = new HashMap<>();
        jdbc.sql("""
                        select v.id, v.source_language, v.type, v.status, v.country, v.town, t.language, t.title, t.teaser,
                            (select group_concat(h.theme order by h.position) from practice_theme h
                                where h.version_id = v.id) as themes
                        from practice_version v join practice_text t on t.version_id = v.id where v.id in (:versions)
                        """).param("versions", byVersion.keySet()).query(row -> {
            Key key = byVersion.get(row.getObject("id", UUID.class));
            String type = row.getString("type");
            Words whole = loaded.get(key);
            if (whole == null) {
                whole = new Words(
                        row.getString("source_language"),
                        type == null ? null : PracticeType.valueOf(type),
                        PracticeStatus.valueOf(row.getString("status")),
                        row.getString("country"),
                        row.getString("town"),
                        themes(row.getString("themes")),
                        new HashMap<>());
                loaded.put(key, whole);
            }
            String language = row.getString("language");
            whole.heads()
                    .put(
                            language,
                            new Head(
                                    language,
                                    new AnalysedText(language, row.getString("title")),
                                    new AnalysedText(language, row.getString("teaser"))));
        });
        return loaded;
    }

    private Map<Key, List<Body>> loadBodies(List<Key> keys) {
        Map<UUID, Key> byVersion = byVersion(keys);
        Map<Key, List<Body>> loaded = new HashMap<>();
        keys.forEach(key -> loaded.put(key, new ArrayList<>()));
        rows.read(
                byVersion.keySet(),
                (version, body) -> loaded.get(byVersion.get(version)).add(body));
        return loaded;
    }

    private static Map<UUID, Key> byVersion(List<Key> keys) {
        Map<UUID, Key> byVersion = new HashMap<>();
        keys.forEach(key -> byVersion.put(key.version(), key));
        return byVersion;
    }

    private static List<Theme> themes(@Nullable String names) {
        return names == null
                ? List.of()
                : List.of(names.split(",")).stream().map(Theme::valueOf).toList();
    }
}
