package org.selvedge.practices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.media.FileId;
import org.selvedge.media.FileTexts;
import org.selvedge.search.AnalysedText;
import org.selvedge.security.Audience;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the files of a version say and are called, each for those whom the page offers it to: a file that is attached twice is
 * for the narrower audience. {@link BodyRows} reads the same for one reader's list.
 */
@Component
class AttachedTexts {
    /** Letters of all files of a version; the file in which they end is taken whole. */
    static final int MOST = 400_000;

    private final JdbcClient jdbc;
    private final FileTexts texts;

    AttachedTexts(JdbcClient jdbc, FileTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /** A title or a text. */
    record Said(Audience audience, AnalysedText text) {}

    private record Row(
            int position,
            FileId file,
            Audience audience,
            String language,
            @Nullable String titleLanguage,
            @Nullable String title) {}

    List<Said> of(VersionId version) {
        List<Row> rows = rows(version);
        Map<FileId, Audience> narrowest = new HashMap<>();
        rows.forEach(row ->
                narrowest.merge(row.file(), row.audience(), (one, other) -> one.compareTo(other) >= 0 ? one : other));
        Map<FileId, String> words = texts.of(narrowest.keySet());
        List<Said> said = new ArrayList<>();
        Set<Integer> written = new HashSet<>();
        int letters = 0;
        for (Row row : rows) {
            Audience audience = Objects.requireNonNull(narrowest.get(row.file()));
            if (row.title() != null && row.titleLanguage() != null) {
                said.add(new Said(audience, new AnalysedText(row.titleLanguage(), row.title())));
            }
            String text = words.get(row.file());
            if (text != null && letters < MOST && written.add(row.position())) {
                letters += text.length();
                said.add(new Said(audience, new AnalysedText(row.language(), text)));
            }
        }
        return said;
    }

    private List<Row> rows(VersionId version) {
        return jdbc.sql("""
                        select a.position, a.file_id, a.audience, coalesce(a.language, v.source_language) as language,
                            t.language as title_language, t.title
                        from practice_attachment a join practice_version v on v.id = a.version_id
                            left join practice_attachment_text t on t.attachment_id = a.id
                        where a.version_id = :version order by a.position""")
                .param("version", version.value())
                .query((row, number) -> new Row(
                        row.getInt("position"),
                        new FileId(row.getObject("file_id", UUID.class)),
                        Audience.valueOf(row.getString("audience")),
                        row.getString("language"),
                        row.getString("title_language"),
                        row.getString("title")))
                .list();
    }
}
