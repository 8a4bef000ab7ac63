package org.selvedge.practices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.Audience;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The words of pictures, files and film in other languages than the source. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MediaWords {
    private static final String OF_VERSION = """
            select 'PICTURE' kind, c.position, c.id, c.file_id, null audience, t.language,
                t.alt words, t.alt_of words_of, t.caption more, t.caption_of more_of
            from practice_picture c join practice_picture_text t on t.picture_id = c.id where c.version_id = :version
            union all
            select 'FILE', c.position, c.id, c.file_id, c.audience, t.language, t.title, t.title_of, null, 0
            from practice_attachment c join practice_attachment_text t on t.attachment_id = c.id
            where c.version_id = :version
            union all
            select 'FILM', 0, t.version_id, null, null, t.language, t.caption, t.caption_of, t.transcript, t.transcript_of
            from practice_video_text t where t.version_id = :version
            order by 1, 2""";

    private final JdbcClient jdbc;

    MediaWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Says it in another language; nothing of it where {@code text} is empty. */
    void translate(VersionId version, String language, String field, String text, int of) {
        SideText what = SideText.of(field).orElseThrow();
        words(version).stream()
                .filter(word -> word.what() == what && what.field(word.key()).equals(field))
                .findFirst()
                .ifPresent(word -> write(word.row(), language, what, text, of));
    }

    /**
     * Carries over what the version before says in other languages.
     *
     * @return the fields of the source that say the same in both
     */
    List<String> goOn(PracticeVersion before, PracticeVersion now) {
        GoingOn goingOn = GoingOn.of(before, now);
        Map<String, Map<String, Word>> there = byField(words(now.id()));
        List<String> unchanged = new ArrayList<>();
        byField(words(before.id())).forEach((field, earlier) -> {
            Map<String, Word> later = there.getOrDefault(field, Map.of());
            Word source = later.get(now.source());
            if (source == null) {
                return;
            }
            boolean same = Optional.ofNullable(earlier.get(before.source()))
                    .filter(word -> word.text().equals(source.text()))
                    .isPresent();
            if (same) {
                unchanged.add(field);
            }
            earlier.forEach((language, word) -> {
                int of = language.equals(before.source()) ? before.number() : word.of();
                goingOn.next(language, of, same, later.containsKey(language), source.widerThan(word))
                        .ifPresent(next -> write(source.row(), language, source.what(), word.text(), next));
            });
        });
        return unchanged;
    }

    /** {@code row} is the picture's or the file's, or the version's for a film. */
    private record Word(
            SideText what, String key, UUID row, @Nullable Audience audience, String language, String text, int of) {
        boolean widerThan(Word earlier) {
            return audience != null && earlier.audience != null && audience.compareTo(earlier.audience) < 0;
        }
    }

    private static Map<String, Map<String, Word>> byField(List<Word> words) {
        Map<String, Map<String, Word>> fields = new HashMap<>();
        words.stream()
                .filter(word -> !word.text().isBlank())
                .forEach(word -> fields.computeIfAbsent(word.what().field(word.key()), field -> new HashMap<>())
                        .put(word.language(), word));
        return fields;
    }

    private List<Word> words(VersionId version) {
        List<Word> words = new ArrayList<>();
        SideText.Keys keys = new SideText.Keys();
        Map<UUID, String> given = new HashMap<>();
        jdbc.sql(OF_VERSION)
                .param("version", version.value())
                .query((row, number) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    String file = row.getString("file_id");
                    String key = given.computeIfAbsent(id, fresh -> file == null ? MediaCells.FILM : keys.next(file));
                    return switch (row.getString("kind")) {
                        case "PICTURE" ->
                            words.add(word(SideText.PICTURE_ALT, key, id, "words", row))
                                    && words.add(word(SideText.PICTURE_CAPTION, key, id, "more", row));
                        case "FILE" -> words.add(word(SideText.FILE_TITLE, key, id, "words", row));
                        default ->
                            words.add(word(SideText.FILM_CAPTION, key, id, "words", row))
                                    && words.add(word(SideText.FILM_TRANSCRIPT, key, id, "more", row));
                    };
                })
                .list();
        return words;
    }

    private static Word word(SideText what, String key, UUID id, String column, ResultSet row) throws SQLException {
        String audience = row.getString("audience");
        return new Word(
                what,
                key,
                id,
                audience == null ? null : Audience.valueOf(audience),
                row.getString("language"),
                Objects.requireNonNullElse(row.getString(column), ""),
                row.getInt(column + "_of"));
    }

    private void write(UUID row, String language, SideText what, String text, int of) {
        String into = switch (what.part()) {
            case PICTURES -> "practice_picture_text (picture_id";
            case FILES -> "practice_attachment_text (attachment_id";
            case FILM -> "practice_video_text (version_id";
            case PARTNERS -> throw new IllegalArgumentException(what.name());
        };
        jdbc.sql("""
                        insert into %1$s, language, %2$s, %2$s_of) values (:row, :language, :text, :of)
                        on duplicate key update %2$s = values(%2$s), %2$s_of = values(%2$s_of)""".formatted(into, what.column()))
                .param("row", row)
                .param("language", language)
                .param("text", text)
                .param("of", of)
                .update();
    }
}
