package org.selvedge.initiatives;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A short text in one or more languages, such as the name of a stage. */
public record LocalText(Map<String, String> byLanguage) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    public LocalText {
        byLanguage = Map.copyOf(byLanguage);
    }

    public static LocalText english(String text) {
        return new LocalText(Map.of("en", text));
    }

    public static LocalText none() {
        return new LocalText(Map.of());
    }

    /** In that language, else in English, else in any; empty when nothing was written. */
    public String in(Locale language) {
        return Optional.ofNullable(byLanguage.get(language.getLanguage()))
                .or(() -> Optional.ofNullable(byLanguage.get("en")))
                .or(() -> byLanguage.values().stream().findFirst())
                .orElse("");
    }

    String json() {
        return JSON.writeValueAsString(new TreeMap<>(byLanguage));
    }

    static LocalText ofJson(String json) {
        return new LocalText(JSON.readValue(json, TEXTS));
    }

    /** As it stands in a column. */
    @Converter
    static class Column implements AttributeConverter<LocalText, String> {
        @Override
        public String convertToDatabaseColumn(LocalText text) {
            return text.json();
        }

        @Override
        public LocalText convertToEntityAttribute(String json) {
            return ofJson(json);
        }
    }
}
