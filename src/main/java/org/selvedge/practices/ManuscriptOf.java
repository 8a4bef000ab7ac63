package org.selvedge.practices;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.selvedge.shared.Markdown;

/** The answers behind a version that was never written as a manuscript: demonstration and imported ones. */
final class ManuscriptOf {
    private ManuscriptOf() {}

    static Manuscript asManuscript(PracticeVersion version) {
        Map<String, Manuscript.Entry> entries = new LinkedHashMap<>();
        version(version)
                .forEach((field, value) ->
                        entries.put(field, new Manuscript.Entry(value, 1, null, version.stateSince())));
        return new Manuscript(entries);
    }

    /** Values by field key. */
    static Map<String, String> version(PracticeVersion version) {
        Map<String, String> answers = new LinkedHashMap<>();
        PracticeText text = version.texts().get(version.source());
        if (text != null) {
            put(answers, RecordField.TITLE, text.title());
            put(answers, RecordField.TEASER, text.teaser());
            put(answers, RecordField.STATUS_REASON, text.statusReason());
        }
        put(answers, RecordField.COUNTRY, version.facts().country());
        put(answers, RecordField.TOWN, version.facts().town());
        put(answers, RecordField.SCALE, name(version.facts().scale()));
        put(answers, RecordField.TYPE, name(version.facts().type()));
        put(answers, RecordField.STATUS, name(version.facts().status()));
        put(answers, RecordField.STARTED, month(version.facts().started()));
        put(answers, RecordField.ENDED, month(version.facts().ended()));
        put(answers, RecordField.SOURCE, version.source());
        put(
                answers,
                RecordField.THEMES,
                version.themes().stream().map(Theme::key).collect(Collectors.joining(",")));
        put(answers, RecordField.GROUPS, TargetGroup.write(version.facts().groups()));
        version.sections().forEach(section -> section(answers, section, version.source()));
        List<Map<String, String>> partners = version.partners().stream()
                .map(partner -> partner.asRow(version.source()))
                .toList();
        put(answers, RecordField.PARTNERS, Rows.write(partners));
        put(answers, RecordField.NO_PARTNERS, partners.isEmpty() ? "yes" : "");
        return answers;
    }

    private static void section(Map<String, String> answers, PracticeSection section, String source) {
        String body = section.bodies().getOrDefault(source, "");
        if (section.audience() != section.kind().usualAudience()) {
            answers.put(
                    Manuscript.audienceKey(section.kind()), section.audience().name());
        }
        switch (section.kind()) {
            case PHASES -> put(answers, RecordField.PHASES, Rows.write(List.of(Map.of("text", body))));
            case DIFFICULTIES -> put(answers, RecordField.DIFFICULTIES, Rows.write(List.of(Map.of("answer", body))));
            case FUNDING -> put(answers, RecordField.FUNDING, Rows.write(lines(body)));
            case TRANSFER -> put(answers, RecordField.TRANSFER_TEXT, body);
            case QUOTATION -> {
                put(answers, RecordField.QUOTATION, body);
                put(answers, RecordField.QUOTATION_CONSENT, "yes");
            }
            default -> put(answers, RecordField.valueOf(section.kind().name()), body);
        }
    }

    private static List<Map<String, String>> lines(String body) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Markdown.Block block : Markdown.blocks(body)) {
            rows.add(Map.of("funder", block.plain()));
        }
        return rows;
    }

    private static void put(Map<String, String> answers, RecordField field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            answers.put(field.key(), value);
        }
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static @Nullable String month(Optional<YearMonth> month) {
        return month.map(YearMonth::toString).orElse(null);
    }
}
