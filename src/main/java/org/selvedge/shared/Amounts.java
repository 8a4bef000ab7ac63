package org.selvedge.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Amounts as people write them: "1,234.5" in English, "1 234,5" in French, and either where it can only mean one thing.
 * "1,234" is more than a thousand in English and a little more than one in French.
 */
public final class Amounts {
    private static final Pattern SPACES = Pattern.compile("(?<=\\d)[ \\u00a0\\u202f\\u2009'’](?=\\d{3}(?!\\d))");
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("(\\d{1,3}(?:,\\d{3})+)(?:\\.(\\d{1,2}))?");
    private static final Pattern GROUPED_BY_POINT = Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+)(?:,(\\d{1,2}))?");
    private static final Pattern PLAIN = Pattern.compile("(\\d+)(?:[.,](\\d{1,2}))?");
    private static final BigDecimal MOST = new BigDecimal("999999999.99");
    private static final int LONGEST = 40;

    private Amounts() {}

    /** Null for an empty text: not stated. Refuses, at {@code field}, what is no amount from 0 to 999,999,999.99. */
    public static @Nullable BigDecimal parse(String field, String typed, Locale language) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        if (text.startsWith("-") || text.startsWith("−")) {
            throw Refusal.of(field, "shared.amount.negative");
        }
        BigDecimal amount =
                text.length() > LONGEST ? null : read(SPACES.matcher(text).replaceAll(""), language);
        if (amount == null) {
            throw Refusal.of(field, "shared.amount.refused");
        }
        if (amount.compareTo(MOST) > 0) {
            throw Refusal.of(field, "shared.amount.huge");
        }
        return amount;
    }

    private static @Nullable BigDecimal read(String text, Locale language) {
        boolean pointDecides = Texts.spoken(language).getLanguage().equals("en");
        Pattern own = pointDecides ? GROUPED_BY_COMMA : GROUPED_BY_POINT;
        Pattern foreign = pointDecides ? GROUPED_BY_POINT : GROUPED_BY_COMMA;
        for (Pattern pattern : new Pattern[] {own, PLAIN, foreign}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                String fraction = matcher.group(2);
                return new BigDecimal(
                        matcher.group(1).replaceAll("\\D", "") + (fraction == null ? "" : "." + fraction));
            }
        }
        return null;
    }

    /** As it is shown, and as it can be typed again. */
    public static String write(@Nullable BigDecimal amount, Locale language) {
        if (amount == null) {
            return "";
        }
        NumberFormat format = DecimalFormat.getNumberInstance(Texts.spoken(language));
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format.format(amount);
    }
}
