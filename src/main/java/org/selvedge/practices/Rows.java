package org.selvedge.practices;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of an answer (partners, phases, funding …) as a manuscript keeps them: a JSON array of flat objects of strings. */
public final class Rows {
    /** More is not a list any more that somebody reads. */
    public static final int MOST = 50;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Map<String, String>>> SHAPE = new TypeReference<>() {};

    private Rows() {}

    /** What was kept; nothing where it is not a list of rows. */
    public static List<Map<String, String>> read(String kept) {
        if (kept.isBlank()) {
            return List.of();
        }
        try {
            return JSON.readValue(kept, SHAPE).stream().map(Rows::stated).toList();
        } catch (JacksonException | NullPointerException notRows) {
            return List.of();
        }
    }

    private static Map<String, String> stated(Map<String, String> row) {
        Map<String, String> stated = new LinkedHashMap<>();
        row.forEach((column, cell) -> stated.put(column, Objects.requireNonNullElse(cell, "")));
        return stated;
    }

    public static String write(List<Map<String, String>> rows) {
        return rows.isEmpty() ? "" : JSON.writeValueAsString(rows);
    }

    static String cell(Map<String, String> row, String column) {
        String cell = row.get(column);
        return cell == null ? "" : cell.strip();
    }

    static Optional<YearMonth> month(String written) {
        try {
            return written.isBlank() ? Optional.empty() : Optional.of(YearMonth.parse(written.strip()));
        } catch (DateTimeException notAMonth) {
            return Optional.empty();
        }
    }
}
