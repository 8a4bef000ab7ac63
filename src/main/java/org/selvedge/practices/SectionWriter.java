package org.selvedge.practices;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.selvedge.shared.Amounts;
import org.selvedge.shared.Markdown;
import org.selvedge.shared.Moments;
import org.selvedge.shared.Refusal;

/** Turns the answers of a manuscript into the sections of the page: Markdown in the language it is written in. */
final class SectionWriter {
    private final Manuscript manuscript;
    private final Locale language;

    private SectionWriter(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.language = manuscript.source();
    }

    /** The sections that say anything, in the order of the page. */
    static Map<SectionKind, String> sections(Manuscript manuscript) {
        SectionWriter writer = new SectionWriter(manuscript);
        Map<SectionKind, String> sections = new EnumMap<>(SectionKind.class);
        for (SectionKind kind : SectionKind.values()) {
            String body = writer.body(kind);
            if (!body.isBlank()) {
                sections.put(kind, body);
            }
        }
        return sections;
    }

    private String body(SectionKind kind) {
        return switch (kind) {
            case TARGET_GROUP ->
                joined(
                        text(RecordField.TARGET_GROUP),
                        plain(RecordField.TARGET_NUMBER),
                        plain(RecordField.SPECIAL_GROUPS));
            case COSTS -> joined(costs(), text(RecordField.COSTS));
            case PHASES -> rows(RecordField.PHASES, this::phase, "\n\n");
            case FUNDING -> rows(RecordField.FUNDING, this::funding, "\n");
            case DIFFICULTIES -> rows(RecordField.DIFFICULTIES, this::difficulty, "\n\n");
            case PROBLEM -> text(RecordField.PROBLEM);
            case CONTEXT -> text(RecordField.CONTEXT);
            case OBJECTIVES -> text(RecordField.OBJECTIVES);
            case REACHING -> text(RecordField.REACHING);
            case TENANTS_PART -> text(RecordField.TENANTS_PART);
            case STAFF -> text(RecordField.STAFF);
            case WHAT_WAS_DONE -> text(RecordField.WHAT_WAS_DONE);
            case METHODS -> text(RecordField.METHODS);
            case REQUIREMENTS -> text(RecordField.REQUIREMENTS);
            case WHAT_CHANGED -> text(RecordField.WHAT_CHANGED);
            case QUOTATION -> text(RecordField.QUOTATION);
            case DIFFERENTLY -> text(RecordField.DIFFERENTLY);
            case SUCCESS_FACTORS -> text(RecordField.SUCCESS_FACTORS);
            case TIPS -> text(RecordField.TIPS);
            case TRANSFER -> text(RecordField.TRANSFER_TEXT);
            case OFFER -> text(RecordField.OFFER);
        };
    }

    private String text(RecordField field) {
        return manuscript.text(field);
    }

    private String plain(RecordField field) {
        return Markdown.escape(manuscript.text(field));
    }

    private String rows(RecordField field, Function<Map<String, String>, String> row, String apart) {
        return manuscript.rows(field).stream()
                .map(row)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(apart));
    }

    private String phase(Map<String, String> row) {
        String name = strong(Rows.cell(row, "name"));
        String when = span(Rows.cell(row, "start"), Rows.cell(row, "end"));
        String head = Stream.of(name, when).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        return joined(head, Rows.cell(row, "text"));
    }

    private String funding(Map<String, String> row) {
        String from = Stream.of(Rows.cell(row, "funder"), Rows.cell(row, "kind"))
                .filter(part -> !part.isEmpty())
                .map(Markdown::escape)
                .collect(Collectors.joining(", "));
        String amount = money(Rows.cell(row, "amount"));
        return "- " + Stream.of(from, amount).filter(part -> !part.isEmpty()).collect(Collectors.joining(": "));
    }

    private String difficulty(Map<String, String> row) {
        return joined(strong(Rows.cell(row, "difficulty")), Rows.cell(row, "answer"));
    }

    private String costs() {
        String period = manuscript.text(RecordField.COST_PERIOD);
        String total = cost("total-cost", RecordField.TOTAL_COST);
        String whole = total.isEmpty() || period.isEmpty() ? total : total + " (" + Markdown.escape(period) + ")";
        return Stream.of(whole, cost("running-cost", RecordField.RUNNING_COST))
                .filter(line -> !line.isEmpty())
                .map(line -> "- " + line)
                .collect(Collectors.joining("\n"));
    }

    private String cost(String word, RecordField field) {
        String amount = money(manuscript.text(field));
        return amount.isEmpty() ? "" : RecordWords.of(word, language) + ": " + amount;
    }

    /** As this language writes an amount; as it was typed where it is none. */
    private String money(String typed) {
        Optional<BigDecimal> amount = amount(typed);
        String currency = manuscript.text(RecordField.CURRENCY);
        return amount.map(number -> NumberFormat.getNumberInstance(language).format(number)
                        + (currency.isEmpty() ? "" : "\u00a0" + currency))
                .orElseGet(() -> Markdown.escape(typed));
    }

    private Optional<BigDecimal> amount(String typed) {
        try {
            return Optional.ofNullable(Amounts.parse("amount", typed, language));
        } catch (Refusal noAmount) {
            return Optional.empty();
        }
    }

    private String span(String from, String to) {
        return Stream.of(from, to)
                .map(Rows::month)
                .flatMap(Optional::stream)
                .map(this::month)
                .collect(Collectors.joining(" – "));
    }

    private String month(YearMonth month) {
        return Moments.month(month, language);
    }

    private static String strong(String words) {
        return words.isEmpty() ? "" : "**" + Markdown.escape(words) + "**";
    }

    private static String joined(String... parts) {
        List<String> said = new ArrayList<>();
        Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .forEach(said::add);
        return String.join("\n\n", said);
    }
}
