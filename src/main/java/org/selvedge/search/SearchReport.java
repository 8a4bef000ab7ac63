package org.selvedge.search;

import java.util.List;

/**
 * What people look for and do not find; only terms that three people used.
 *
 * @param missed searches without result, the most frequent first
 * @param unopened searches whose results nobody opened
 * @param parts the languages and themes of which anything can be shown
 */
public record SearchReport(List<Line> missed, List<Line> unopened, List<Part> parts) {
    static SearchReport of(List<Line> lines, List<Part> parts) {
        return new SearchReport(
                lines.stream().filter(line -> line.missed() > 0).toList(),
                lines.stream().filter(Line::unopened).toList(),
                parts);
    }

    /** One term: how often it was looked for, without a result, with one that was opened. */
    public record Line(String term, long searches, long missed, long opened) {
        boolean unopened() {
            return searches > missed && opened == 0;
        }
    }

    /** All searches, those of readers of one language, or those under one theme. */
    public record Part(String language, String theme) {
        public static final Part ALL = new Part("", "");

        public boolean all() {
            return language.isEmpty() && theme.isEmpty();
        }
    }

    /** What the report looks back on. */
    public enum Period {
        THIS_MONTH,
        TWELVE_MONTHS
    }
}
