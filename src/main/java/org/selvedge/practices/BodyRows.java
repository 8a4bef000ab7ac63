package org.selvedge.practices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.selvedge.practices.ShownTexts.Body;
import org.selvedge.practices.ShownTexts.Place;
import org.selvedge.search.AnalysedText;
import org.selvedge.security.Audience;
import org.selvedge.shared.Markdown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that {@link PracticeBinder} puts into the texts of an entry, in one statement: sections, names of partners, and the
 * files with what they say, each with its audience. A file that is attached twice is for the narrower one.
 */
@Component
class BodyRows {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> TITLES = new TypeReference<>() {};

    private static final String STATEMENT = """
            select s.version_id, 'SECTION' as place, 0 as position, s.kind, s.audience, b.language, b.body, null as titles
            from practice_section s join practice_section_text b on b.section_id = s.id
            where s.version_id in (:versions)
            union all
            select r.version_id, 'PARTNER', r.position, null,
                case when r.confirmed or r.cited_link is not null then 'PUBLIC' else 'ORGANISATION' end,
                v.source_language, r.name, null
            from practice_partner r join practice_version v on v.id = r.version_id
            where r.version_id in (:versions)
            union all
            select f.version_id, 'ATTACHMENT', f.position, null, f.audience, f.language,
                case when f.before_it < :most then f.words end, f.titles
            from (select a.version_id, a.position, x.words, coalesce(a.language, v.source_language) as language,
                    (select n.audience from practice_attachment n
                        where n.version_id = a.version_id and n.file_id = a.file_id
                        order by field(n.audience, 'ORGANISATION', 'MEMBERS', 'MEMBERS_AND_PARTNERS', 'PUBLIC')
                        limit 1) as audience,
                    (select json_objectagg(t.language, t.title) from practice_attachment_text t
                        where t.attachment_id = a.id) as titles,
                    sum(coalesce(char_length(x.words), 0)) over (partition by a.version_id order by a.position)
                        - coalesce(char_length(x.words), 0) as before_it
                from practice_attachment a join practice_version v on v.id = a.version_id
                    left join media_text x on x.file_id = a.file_id
                where a.version_id in (:versions)) f
            """;

    private final JdbcClient jdbc;

    BodyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Tells {@code heard} of each, in no order. */
    void read(Collection<UUID> versions, BiConsumer<UUID, Body> heard) {
        jdbc.sql(STATEMENT)
                .param("versions", versions)
                .param("most", AttachedTexts.MOST)
                .query(row -> {
                    UUID version = row.getObject("version_id", UUID.class);
                    for (Body body : bodies(row)) {
                        heard.accept(version, body);
                    }
                });
    }

    private static List<Body> bodies(ResultSet row) throws SQLException {
        Audience audience = Audience.valueOf(row.getString("audience"));
        String language = row.getString("language");
        String said = row.getString("body");
        int position = row.getInt("position");
        return switch (Place.valueOf(row.getString("place"))) {
            case SECTION -> {
                AnalysedText text = new AnalysedText(language, Markdown.plain(said));
                int order = SectionKind.valueOf(row.getString("kind")).ordinal();
                yield List.of(new Body(Place.SECTION, order, audience, text, Map.of()));
            }
            case PARTNER ->
                List.of(new Body(Place.PARTNER, position, audience, new AnalysedText(language, said), Map.of()));
            case TITLE, ATTACHMENT -> file(position, audience, language, said, titles(row.getString("titles")));
        };
    }

    private static List<Body> file(
            int position, Audience audience, String language, @Nullable String words, Map<String, String> titles) {
        List<Body> bodies = new ArrayList<>();
        titles.forEach((spoken, title) ->
                bodies.add(new Body(Place.TITLE, position, audience, new AnalysedText(spoken, title), titles)));
        if (words != null) {
            bodies.add(new Body(Place.ATTACHMENT, position, audience, new AnalysedText(language, words), titles));
        }
        return bodies;
    }

    private static Map<String, String> titles(@Nullable String json) {
        return json == null ? Map.of() : new HashMap<>(JSON.readValue(json, TITLES));
    }
}
