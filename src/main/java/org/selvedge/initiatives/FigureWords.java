package org.selvedge.initiatives;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.selvedge.shared.Texts;
import org.springframework.stereotype.Component;

/** Says a figure's state aloud, in the reader's language: every state is words, never only a colour. */
@Component
public class FigureWords {
    private final Texts texts;

    FigureWords(Texts texts) {
        this.texts = texts;
    }

    /** The number or the words that stand in the cell. */
    public String value(FigureValue value, Locale language) {
        return switch (value) {
            case FigureValue.Known known -> number(known.n(), language);
            case FigureValue.ByConsent known -> number(known.n(), language);
            case FigureValue.Zero _ -> number(0, language);
            case FigureValue.Unknown _ -> texts.get(language, "initiatives.value.unknown");
            case FigureValue.NotDueYet(RoughDate due) ->
                texts.get(language, "initiatives.value.notDueYet", date(due, language));
            case FigureValue.Overdue(RoughDate due) ->
                texts.get(language, "initiatives.value.overdue", date(due, language));
            case FigureValue.NotApplicable _ -> texts.get(language, "initiatives.value.notApplicable");
            case FigureValue.Hidden _ -> texts.get(language, "initiatives.value.hidden");
        };
    }

    /** What stands below a number: when, and why a small one is shown; empty when there is nothing to add. */
    public String note(FigureCell cell, Locale language) {
        RoughDate at = cell.at();
        Consent consent = cell.consent();
        String when = at == null ? "" : date(at, language);
        if (consent == null || !(cell.value() instanceof FigureValue.ByConsent)) {
            return cell.value() instanceof FigureValue.Zero ? texts.get(language, "initiatives.value.zero") : when;
        }
        String why = texts.get(language, "initiatives.Consent." + consent);
        return when.isEmpty() ? why : texts.get(language, "initiatives.value.note", when, why);
    }

    public String date(RoughDate date, Locale language) {
        return date.start().format(pattern(date.textKey(), language));
    }

    private DateTimeFormatter pattern(String key, Locale language) {
        Locale spoken = Texts.spoken(language);
        return DateTimeFormatter.ofPattern(texts.get(spoken, key), spoken);
    }

    private static String number(int n, Locale language) {
        return NumberFormat.getIntegerInstance(Texts.spoken(language)).format(n);
    }
}
