package org.selvedge.practices;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.selvedge.security.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names practices that were found, in one statement under the reader's {@link Sight}; the rest is left out without a trace. */
@Component
class RelatedRows {
    private final JdbcClient jdbc;

    RelatedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the ids; none that is not on its shelf today. */
    List<RelatedPractice> of(Collection<PracticeId> ids, Sight sight, Locale language) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<PracticeId, RelatedPractice> found = new HashMap<>();
        jdbc.sql("""
                        select p.id, p.slug, p.owner_id, o.name, v.source_language, t.language, t.title, t.teaser
                        from practice p join practice_version v on v.id = p.shown_version_id
                            join practice_text t on t.version_id = v.id and t.language in (:language, v.source_language)
                            join organisation o on o.id = p.owner_id
                        where p.id in (:ids) and p.standing = 'ACTIVE' and
                        """ + Sight.PRACTICE_SQL)
                .param("language", language.getLanguage())
                .param("ids", ids.stream().map(PracticeId::value).toList())
                .param("member", sight.member())
                .param("initiatives", sight.initiatives())
                .query(row -> {
                    PracticeId id = new PracticeId(row.getObject("id", UUID.class));
                    String spoken = row.getString("language");
                    if (!found.containsKey(id) || spoken.equals(language.getLanguage())) {
                        found.put(
                                id,
                                new RelatedPractice(
                                        id,
                                        row.getString("slug"),
                                        row.getString("title"),
                                        row.getString("teaser"),
                                        Locale.forLanguageTag(spoken),
                                        new OrganisationId(row.getObject("owner_id", UUID.class)),
                                        row.getString("name")));
                    }
                });
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
