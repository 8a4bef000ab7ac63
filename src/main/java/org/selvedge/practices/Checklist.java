package org.selvedge.practices;

import static org.selvedge.practices.RecordField.NO_PARTNERS;
import static org.selvedge.practices.RecordField.PARTNERS;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.selvedge.organisations.OrganisationKind;
import org.selvedge.shared.Amounts;
import org.selvedge.shared.Refusal;
import org.selvedge.shared.Typed;

/** Goes through a manuscript before it is submitted: what is missing, what is too long, what cannot be meant. */
final class Checklist {
    private static final int LONGEST_CELL = 1_000;
    private static final Set<String> NO_WORDS = Set.of("cited-link", "link", "file", "poster");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Pattern MAIL_ADDRESS =
            Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8}");
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![\\p{N}.,/-])(?:\\+|00)\\d(?:[ ()./-]{0,2}\\d){7,14}(?!\\d)");

    private final Manuscript manuscript;
    private final List<Gap> gaps = new ArrayList<>();

    private Checklist(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /** Empty where the manuscript can be submitted; in the order of the form. */
    static List<Gap> gaps(Manuscript manuscript) {
        return new Checklist(manuscript).all();
    }

    private List<Gap> all() {
        for (RecordField field : RecordField.values()) {
            missing(field);
            switch (field.shape().form()) {
                case LINE, TEXT -> words(field);
                case MONTH -> month(field, manuscript.text(field));
                case ROWS -> rows(field);
                case CHOICE -> choice(field);
            }
        }
        return List.copyOf(gaps);
    }

    private void missing(RecordField field) {
        boolean none = field == PARTNERS && manuscript.yes(NO_PARTNERS);
        if (field.need() == RecordField.Need.NEEDED && !none && !manuscript.answered(field)) {
            gaps.add(Gap.at(field, "practices.gap.missing"));
        }
    }

    private void words(RecordField field) {
        String text = Typed.text(manuscript.text(field));
        int longest = field.shape().longest();
        if (text.codePointCount(0, text.length()) > longest) {
            gaps.add(Gap.at(field, "practices.gap.long", longest));
        }
        personal(field, text);
        switch (field) {
            case TOTAL_COST, RUNNING_COST -> amount(field, text);
            case CURRENCY -> currency(text);
            case STATUS_REASON -> {
                if (text.isEmpty() && manuscript.text(RecordField.STATUS).equals(PracticeStatus.STOPPED.name())) {
                    gaps.add(Gap.at(field, "practices.gap.whyStopped"));
                }
            }
            case QUOTATION -> {
                if (!text.isEmpty() && !manuscript.yes(RecordField.QUOTATION_CONSENT)) {
                    gaps.add(Gap.at(RecordField.QUOTATION_CONSENT, "practices.gap.quotation"));
                }
            }
            default -> {}
        }
    }

    /** The way to a practice's people is its mandate: addresses and telephone numbers are not published. */
    private void personal(RecordField field, String text) {
        personal(text).ifPresent(key -> gaps.add(Gap.at(field, key)));
    }

    /** What to say of a text that gives somebody's mail address or telephone number away. */
    static Optional<String> personal(String text) {
        if (MAIL_ADDRESS.matcher(text).find()) {
            return Optional.of("practices.gap.address");
        }
        return TELEPHONE.matcher(text).find() ? Optional.of("practices.gap.telephone") : Optional.empty();
    }

    private void amount(RecordField field, String text) {
        try {
            if (Amounts.parse(field.key(), text, manuscript.source()) != null
                    && manuscript.text(RecordField.CURRENCY).isEmpty()) {
                gaps.add(Gap.at(RecordField.CURRENCY, "practices.gap.currency"));
            }
        } catch (Refusal refusal) {
            gaps.add(new Gap(field.key(), refusal.key(), refusal.arguments()));
        }
    }

    private void currency(String text) {
        boolean known = Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(text));
        if (!text.isEmpty() && !known) {
            gaps.add(Gap.at(RecordField.CURRENCY, "practices.gap.currency"));
        }
    }

    private void choice(RecordField field) {
        String text = manuscript.text(field);
        boolean understood = switch (field) {
            case COUNTRY -> COUNTRIES.contains(text);
            case SOURCE -> LANGUAGES.contains(text);
            case SCALE -> manuscript.constant(Scale.class, field).isPresent();
            case TYPE -> manuscript.constant(PracticeType.class, field).isPresent();
            case STATUS -> manuscript.constant(PracticeStatus.class, field).isPresent();
            case THEMES -> !manuscript.themes().isEmpty() && manuscript.themes().size() <= Theme.MOST;
            case GROUPS -> !manuscript.groups().isEmpty();
            default -> true;
        };
        if (!text.isEmpty() && !understood) {
            gaps.add(
                    field == RecordField.THEMES
                            ? Gap.at(field, "practices.content.themes", Theme.MOST)
                            : Gap.at(field, "practices.gap.choice"));
        }
    }

    private void month(RecordField field, String text) {
        Optional<YearMonth> month = Rows.month(text);
        if (!text.isEmpty() && month.isEmpty()) {
            gaps.add(Gap.at(field, "practices.gap.month"));
        }
        if (field == RecordField.ENDED) {
            order(field, manuscript.text(RecordField.STARTED), text);
        }
    }

    private void order(RecordField field, String from, String to) {
        Optional<YearMonth> first = Rows.month(from);
        Optional<YearMonth> last = Rows.month(to);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            gaps.add(Gap.at(field, "practices.gap.order"));
        }
    }

    private void rows(RecordField field) {
        if (field == PARTNERS && manuscript.yes(NO_PARTNERS)) {
            return;
        }
        List<Map<String, String>> rows = manuscript.rows(field);
        if (rows.size() > Rows.MOST) {
            gaps.add(Gap.at(field, "practices.gap.rows", Rows.MOST));
            return;
        }
        for (Map<String, String> row : rows) {
            row.entrySet().stream()
                    .filter(cell -> tooLong(field, cell.getKey(), Typed.text(cell.getValue())))
                    .findFirst()
                    .ifPresent(
                            cell -> gaps.add(Gap.at(field, "practices.gap.cell", longestCell(field, cell.getKey()))));
            row.forEach((column, cell) -> {
                if (!NO_WORDS.contains(column)) {
                    personal(field, cell);
                }
            });
            switch (field) {
                case PARTNERS -> partner(row);
                case PHASES -> phase(row);
                case PICTURES, ATTACHMENTS, VIDEO -> gaps.addAll(MediaChecklist.gaps(field, row));
                default -> {}
            }
        }
    }

    private static boolean tooLong(RecordField field, String column, String cell) {
        return cell.codePointCount(0, cell.length()) > longestCell(field, column);
    }

    /** As much as can be kept of it; the texts of phases, difficulties and films are as long as any other. */
    private static int longestCell(RecordField field, String column) {
        return switch (field + "." + column) {
            case "PARTNERS.name", "PARTNERS.amount" -> 200;
            case "PARTNERS.role" -> 300;
            case "PICTURES.credit" -> 500;
            case "PHASES.text", "DIFFICULTIES.answer", "VIDEO.transcript" -> RecordField.Shape.LONGEST_TEXT;
            default -> LONGEST_CELL;
        };
    }

    private void partner(Map<String, String> row) {
        boolean named = !Rows.cell(row, "organisation").isEmpty();
        if (!named && Typed.saysNothing(Rows.cell(row, "name"))) {
            gaps.add(Gap.at(PARTNERS, "practices.gap.partner.name"));
        }
        String kind = Rows.cell(row, "kind");
        if (!named
                && Arrays.stream(OrganisationKind.values())
                        .noneMatch(each -> each.name().equals(kind))) {
            gaps.add(Gap.at(PARTNERS, "practices.gap.partner.kind"));
        }
        String link = Rows.cell(row, "cited-link");
        if (!link.isEmpty() && !WebAddress.understood(link)) {
            gaps.add(Gap.at(PARTNERS, "practices.gap.link"));
        }
        months(PARTNERS, Rows.cell(row, "from"), Rows.cell(row, "to"));
    }

    private void phase(Map<String, String> row) {
        if (Rows.cell(row, "name").isEmpty() && Rows.cell(row, "text").isEmpty()) {
            gaps.add(Gap.at(RecordField.PHASES, "practices.gap.phase"));
        }
        months(RecordField.PHASES, Rows.cell(row, "start"), Rows.cell(row, "end"));
    }

    private void months(RecordField field, String from, String to) {
        if ((!from.isEmpty() && Rows.month(from).isEmpty())
                || (!to.isEmpty() && Rows.month(to).isEmpty())) {
            gaps.add(Gap.at(field, "practices.gap.month"));
        }
        order(field, from, to);
    }
}
