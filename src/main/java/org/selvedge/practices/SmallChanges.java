package org.selvedge.practices;

import static org.selvedge.practices.RecordField.DIFFICULTIES;
import static org.selvedge.practices.RecordField.PHASES;
import static org.selvedge.practices.RecordField.QUOTATION;
import static org.selvedge.practices.RecordField.TEASER;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.selvedge.shared.Typed;

/**
 * Tells whether a change is small, so that it may pass by itself: it touches no number, no name and no link, neither title
 * nor any fact, and widens no audience. What cannot be told from the outside counts as touched. See
 * {@code src/docs/decisions/2026-11-23-decisions-about-versions.md}.
 */
final class SmallChanges {
    /** What leads somewhere: targets and words of links, definitions, addresses, and whatever a reader could type as one. */
    private static final Pattern LINK = Pattern.compile("(?:\\[[^\\]\n]{0,300}+)?\\]\\(\\s*(?:<[^>\n]{0,500}+>|\\S*)"
            + "|\\[[^\\]\n]{0,300}+\\](?::\\s*\\S*)?|\\]:\\s*\\S*|<[^>\\s]{1,500}+>|//\\S+|@\\S+"
            + "|(?<![\\p{L}\\p{N}])\\p{L}[\\p{L}\\p{N}+.-]{1,30}:[^\\s:]\\S*"
            + "|(?<![\\p{L}\\p{N}.-])(?:[\\p{L}\\p{N}-]++\\.){1,30}\\p{L}{2,}(?:[/:?#]\\S*)?");

    private static final Pattern WEIGHTY = Pattern.compile(
            "&#?\\w{1,32};|\\p{N}++(?:[.,'\u00a0\u202f ]\\p{N}++)*+" + "|[\\p{L}\\p{M}\\p{N}]++|[\\p{Sc}%‰±<>=]");

    /** Marks without a width: they part words that a reader sees whole, and turn figures around. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    /** Marks of Markdown that can stand within a word. */
    private static final Pattern MARKS = Pattern.compile("[*_~`\\\\]");

    private static final Set<String> NUMBERS = Set.of(
            "once",
            "twice",
            "half",
            "halves",
            "third",
            "thirds",
            "quarter",
            "quarters",
            "double",
            "doubled",
            "triple",
            "tripled",
            "dozen",
            "dozens",
            "hundreds",
            "thousands",
            "millions",
            "billions",
            "first",
            "second",
            "demi",
            "demie",
            "moitié",
            "tiers",
            "quart",
            "quarts",
            "triplé",
            "doublé",
            "douzaine",
            "douzaines",
            "dizaine",
            "dizaines",
            "vingtaine",
            "trentaine",
            "cinquantaine",
            "centaine",
            "centaines",
            "millier",
            "milliers",
            "milliards",
            "premier",
            "première",
            "deuxième",
            "troisième");
    private static final int SPELLED_UP_TO = 100;
    private static final long[] LARGE = {1_000, 1_000_000, 1_000_000_000};

    private final Manuscript before;
    private final Manuscript after;
    private final Set<String> spelled;
    private final List<Gap> touched = new ArrayList<>();

    private SmallChanges(Manuscript before, Manuscript after) {
        this.before = before;
        this.after = after;
        this.spelled = spelledNumbers(after.source());
    }

    /** What makes it more than a small change, in the order of the form; empty where it is small. */
    static List<Gap> touched(Manuscript before, Manuscript after) {
        return new SmallChanges(before, after).all();
    }

    private List<Gap> all() {
        for (RecordField field : RecordField.values()) {
            if (field == PHASES || field == DIFFICULTIES) {
                rows(field);
            } else if (field == TEASER || field.shape().form() == RecordField.Form.TEXT && field != QUOTATION) {
                words(field, before.text(field), after.text(field));
            } else if (!same(field)) {
                touched.add(Gap.at(field, "practices.small.fact"));
            }
        }
        for (SectionKind section : SectionKind.values()) {
            if (after.audience(section).compareTo(before.audience(section)) < 0) {
                touched.add(new Gap(Manuscript.audienceKey(section), "practices.small.audience"));
            }
        }
        return List.copyOf(touched);
    }

    private boolean same(RecordField field) {
        return field.shape().form() == RecordField.Form.ROWS
                ? before.rows(field).equals(after.rows(field))
                : before.text(field).equals(after.text(field));
    }

    private void rows(RecordField field) {
        List<Map<String, String>> old = before.rows(field);
        List<Map<String, String>> now = after.rows(field);
        if (old.size() != now.size()) {
            touched.add(Gap.at(field, "practices.small.section"));
            return;
        }
        for (int row = 0; row < old.size(); row++) {
            for (String column : field.shape().columns()) {
                words(field, Rows.cell(old.get(row), column), Rows.cell(now.get(row), column));
            }
        }
    }

    private void words(RecordField field, String old, String now) {
        String then = Typed.text(old);
        String today = Typed.text(now);
        if (then.equals(today) || touched.stream().anyMatch(gap -> gap.field().equals(field.key()))) {
            return;
        }
        if (Typed.saysNothing(then) || Typed.saysNothing(today)) {
            touched.add(Gap.at(field, "practices.small.section"));
        } else if (!found(LINK, seen(then)).equals(found(LINK, seen(today)))) {
            touched.add(Gap.at(field, "practices.small.link"));
        } else if (!weighty(then).equals(weighty(today)) || !found(UNSEEN, then).equals(found(UNSEEN, today))) {
            touched.add(Gap.at(field, "practices.small.nameOrNumber"));
        }
    }

    private static String seen(String text) {
        return UNSEEN.matcher(text).replaceAll("");
    }

    /** What weighs, and what it counts: the word after a number. */
    private List<String> weighty(String text) {
        List<String> weighty = new ArrayList<>();
        boolean counted = false;
        for (String word : found(WEIGHTY, MARKS.matcher(seen(text)).replaceAll(""))) {
            boolean weighs = hasWeight(word);
            if (weighs || counted) {
                weighty.add(word);
            }
            counted = weighs && isNumber(word);
        }
        return weighty;
    }

    /** A number in digits or words, anything with a capital, and words of scripts that have none. */
    private boolean hasWeight(String word) {
        return isNumber(word) || word.codePoints().anyMatch(sign -> !Character.isLowerCase(sign) && !isMark(sign));
    }

    private boolean isNumber(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return !Character.isLetter(word.codePointAt(0)) || spelled.contains(small) || NUMBERS.contains(small);
    }

    private static boolean isMark(int sign) {
        return Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group()).toList();
    }

    private static Set<String> spelledNumbers(Locale language) {
        RuleBasedNumberFormat speller = new RuleBasedNumberFormat(language, RuleBasedNumberFormat.SPELLOUT);
        Set<String> spelled = new HashSet<>();
        IntStream.concat(IntStream.of(0), IntStream.rangeClosed(2, SPELLED_UP_TO))
                .forEach(number -> spelled.addAll(found(WEIGHTY, plain(speller.format(number)))));
        for (long number : LARGE) {
            spelled.addAll(found(WEIGHTY, plain(speller.format(number))));
        }
        spelled.removeAll(found(WEIGHTY, plain(speller.format(1))));
        return spelled;
    }

    /** Without the soft hyphens that some languages' numbers carry. */
    private static String plain(String spelled) {
        return spelled.replace("\u00ad", "").toLowerCase(Locale.ROOT);
    }
}
