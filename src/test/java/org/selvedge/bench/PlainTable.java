package org.selvedge.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** The same words in one table, asked as a simple portal asks: by the database's own full text, and by comparing. */
final class PlainTable {
    private final JdbcTemplate jdbc;

    PlainTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void create() {
        jdbc.execute("""
                create table bench_post (
                    id uuid not null primary key,
                    title varchar(200) not null,
                    teaser varchar(500) not null,
                    body mediumtext not null,
                    theme varchar(30) not null,
                    country char(2) not null,
                    published date not null,
                    index ix_bench_published (published))
                """);
    }

    void index() {
        jdbc.execute("drop index if exists ft_bench on bench_post");
        jdbc.execute("create fulltext index ft_bench on bench_post (title, teaser, body)");
        jdbc.execute("analyze table bench_post, practice, practice_version, practice_section, practice_section_text");
    }

    /** The 20 best by relevance. */
    List<Map<String, Object>> fulltext(String words, String theme, String country) {
        List<Object> values = new ArrayList<>(List.of(words, words));
        String more = narrowed(theme, country, values);
        return jdbc.queryForList(
                "select id, title, teaser, match (title, teaser, body) against (?) as relevance from bench_post"
                        + " where match (title, teaser, body) against (?)" + more
                        + " order by relevance desc limit 20",
                values.toArray());
    }

    /** The 20 newest that hold each word, and how many there are. */
    long like(String words, String theme, String country) {
        List<Object> values = new ArrayList<>();
        StringBuilder where = new StringBuilder(" from bench_post where 1 = 1");
        for (String word : words.split(" ")) {
            where.append(" and (title like ? or teaser like ? or body like ?)");
            values.addAll(List.of("%" + word + "%", "%" + word + "%", "%" + word + "%"));
        }
        where.append(narrowed(theme, country, values));
        List<Map<String, Object>> page = jdbc.queryForList(
                "select id, title, teaser" + where + " order by published desc limit 20", values.toArray());
        Long total = jdbc.queryForObject("select count(*)" + where, Long.class, values.toArray());
        return page.size() + (total == null ? 0 : total);
    }

    private static String narrowed(String theme, String country, List<Object> values) {
        if (theme.isEmpty()) {
            return "";
        }
        values.add(theme);
        values.add(country);
        return " and theme = ? and country = ?";
    }
}
