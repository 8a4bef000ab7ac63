package org.selvedge.shared;

import java.util.regex.Pattern;

/** French puts a space before its double signs and inside its quotation marks; no line begins with such a sign. */
final class FrenchSigns {
    private static final Pattern WIDE = Pattern.compile("(?<=\\S) (?=»|:(?!:))|(?<=«) ");
    private static final Pattern NARROW = Pattern.compile("(?<=\\S) (?=[;?!])");

    private FrenchSigns() {}

    /** The same words, with spaces at their signs at which no line breaks. */
    static String kept(String words) {
        return NARROW.matcher(WIDE.matcher(words).replaceAll("\u00a0")).replaceAll("\u202f");
    }
}
