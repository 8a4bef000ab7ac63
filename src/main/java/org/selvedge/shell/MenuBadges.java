package org.selvedge.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.selvedge.security.Reader;
import org.selvedge.shared.ui.MenuEntry;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** The numbers beside the menu's lines, all of them in one statement. */
@Component
class MenuBadges {
    private final NamedParameterJdbcTemplate jdbc;

    MenuBadges(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** By route; entries without a count are left out. The sub-selects are constants of the features, never input. */
    Map<String, Integer> of(Reader reader, List<MenuEntry> entries) {
        List<MenuEntry> counted =
                entries.stream().filter(entry -> entry.countSql() != null).toList();
        if (counted.isEmpty()) {
            return Map.of();
        }
        String sql = IntStream.range(0, counted.size())
                .mapToObj(index -> "(" + counted.get(index).countSql() + ") as c" + index)
                .collect(Collectors.joining(", ", "select ", ""));
        MapSqlParameterSource parameters = new MapSqlParameterSource()
                .addValue("person", reader.requirePerson().value())
                .addValue("organisation", reader.requireOrganisation().value());
        return jdbc.query(sql, parameters, row -> {
            Map<String, Integer> counts = new HashMap<>();
            if (row.next()) {
                for (int index = 0; index < counted.size(); index++) {
                    counts.put(counted.get(index).route(), row.getInt(index + 1));
                }
            }
            return counts;
        });
    }
}
