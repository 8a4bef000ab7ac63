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

/**
 * Tells whether a change is small, so that it may pass by itself: it touches no number, no name and no link, neither title
 * nor any fact, and widens no audience. What cannot be told from the outside counts as touched. See
 * {@code src/docs/decisions/2026-11-23-decisions-about-versions.md}.
 */
final class SmallChanges {
    private static final Pattern LINK =
            Pattern.compile("(?i)\\]\\([^)]*\\)|<[^>\\s]+>|\\b(?:https?:|mailto:|www\\.)[^\\s)>\\]]*");
    private static final Pattern WEIGHTY =
            Pattern.compile("\\p{N}+(?:[.,'\u00a0\u202f ]\\p{N}+)*|[\\p{L}\\p{M}\\p{N}]+|[\\p{Sc}%‰±<>=]");
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

    static boolean possible(Manuscript before, Manuscript after) {
        return touched(before, after).isEmpty();
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
        if (old.equals(now) || touched.stream().anyMatch(gap -> gap.field().equals(field.key()))) {
            return;
        }
        if (old.isEmpty() || now.isEmpty()) {
            touched.add(Gap.at(field, "practices.small.section"));
        } else if (!found(LINK, old).equals(found(LINK, now))) {
            touched.add(Gap.at(field, "practices.small.link"));
        } else if (!weighty(old).equals(weighty(now))) {
            touched.add(Gap.at(field, "practices.small.nameOrNumber"));
        }
    }

    private List<String> weighty(String text) {
        return found(WEIGHTY, text).stream().filter(this::hasWeight).toList();
    }

    /** A number in digits or words, anything that begins with a capital, and words of scripts that have none. */
    private boolean hasWeight(String word) {
        int first = word.codePointAt(0);
        return !Character.isLetter(first)
                || word.codePoints().anyMatch(Character::isDigit)
                || !Character.isLowerCase(first)
                || spelled.contains(word.toLowerCase(Locale.ROOT));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group()).toList();
    }

    private static Set<String> spelledNumbers(Locale language) {
        RuleBasedNumberFormat speller = new RuleBasedNumberFormat(language, RuleBasedNumberFormat.SPELLOUT);
        Set<String> spelled = new HashSet<>();
        IntStream.rangeClosed(2, SPELLED_UP_TO)
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
