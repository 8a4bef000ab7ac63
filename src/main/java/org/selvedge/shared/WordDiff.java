package org.selvedge.shared;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Two texts compared word by word, in any language: first lines, then the sentences of changed lines, then the words of
 * changed sentences, so that even two texts of 100,000 characters without a common word are compared within a second.
 */
public final class WordDiff {
    /** Beyond this many pairs a stretch is not looked into: it counts as replaced. */
    private static final long MOST_PAIRS = 6_000_000;

    /** With less than this share of common letters a sentence was rewritten; single words in common say nothing. */
    private static final double REWRITTEN = 0.2;

    private WordDiff() {}

    /** What both have is SAME, only before REMOVED, only after ADDED; where words were replaced, the removed come first. */
    public static List<Piece> compare(String before, String after) {
        List<Piece> pieces = new ArrayList<>();
        compare(Grain.LINE, lineBreaksAsOne(before), lineBreaksAsOne(after), pieces);
        return joined(pieces);
    }

    /** Whether there is anything to show. */
    public static boolean differs(List<Piece> pieces) {
        return pieces.stream().anyMatch(piece -> piece.kind() != Kind.SAME);
    }

    private static void compare(Grain grain, String before, String after, List<Piece> pieces) {
        List<String> old = grain.parts(before);
        List<String> now = grain.parts(after);
        int head = 0;
        int shorter = Math.min(old.size(), now.size());
        while (head < shorter && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        same(old.subList(0, head), pieces);
        middle(grain, old.subList(head, old.size() - tail), now.subList(head, now.size() - tail), pieces);
        same(old.subList(old.size() - tail, old.size()), pieces);
    }

    private static void middle(Grain grain, List<String> old, List<String> now, List<Piece> pieces) {
        if (old.isEmpty() || now.isEmpty() || (long) old.size() * now.size() > MOST_PAIRS) {
            changed(grain, old, now, pieces);
            return;
        }
        List<Piece> found = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>(String::equals))
                .getDeltas()) {
            int position = delta.getSource().getPosition();
            if (position > at) {
                changed(grain, gone, come, found);
                gone.clear();
                come.clear();
                same(old.subList(at, position), found);
            }
            gone.addAll(delta.getSource().getLines());
            come.addAll(delta.getTarget().getLines());
            at = position + delta.getSource().size();
        }
        changed(grain, gone, come, found);
        same(old.subList(at, old.size()), found);
        if (grain == Grain.WORD) {
            found = readable(found);
        }
        pieces.addAll(found);
    }

    private static void changed(Grain grain, List<String> old, List<String> now, List<Piece> pieces) {
        String before = String.join("", old);
        String after = String.join("", now);
        if (grain == Grain.WORD || before.isEmpty() || after.isEmpty()) {
            replaced(before, after, pieces);
        } else {
            compare(grain.finer(), before, after, pieces);
        }
    }

    /** Spaces alone between two changes belong to them; a sentence with next to nothing in common is new as a whole. */
    private static List<Piece> readable(List<Piece> found) {
        List<Piece> joined = joined(found);
        int common = letters(joined, Kind.SAME);
        int most = common + Math.max(letters(joined, Kind.REMOVED), letters(joined, Kind.ADDED));
        boolean rewritten = common < REWRITTEN * most;
        List<Piece> readable = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (int index = 0; index < joined.size(); index++) {
            Piece piece = joined.get(index);
            boolean between =
                    index > 0 && index < joined.size() - 1 && piece.text().isBlank();
            if (piece.kind() == Kind.SAME && !rewritten && !between) {
                replaced(before.toString(), after.toString(), readable);
                before.setLength(0);
                after.setLength(0);
                readable.add(piece);
            } else {
                before.append(piece.kind() == Kind.ADDED ? "" : piece.text());
                after.append(piece.kind() == Kind.REMOVED ? "" : piece.text());
            }
        }
        replaced(before.toString(), after.toString(), readable);
        return readable;
    }

    private static int letters(List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() == kind)
                .mapToInt(piece -> (int) piece.text()
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .count())
                .sum();
    }

    private static void same(List<String> parts, List<Piece> pieces) {
        if (!parts.isEmpty()) {
            pieces.add(new Piece(Kind.SAME, String.join("", parts)));
        }
    }

    private static void replaced(String before, String after, List<Piece> pieces) {
        if (!before.isEmpty()) {
            pieces.add(new Piece(Kind.REMOVED, before));
        }
        if (!after.isEmpty()) {
            pieces.add(new Piece(Kind.ADDED, after));
        }
    }

    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!joined.isEmpty() && joined.getLast().kind() == piece.kind()) {
                Piece last = joined.removeLast();
                joined.add(new Piece(piece.kind(), last.text() + piece.text()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static String lineBreaksAsOne(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Both, only after, or only before. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /** A stretch of text of one kind; all but ADDED put together are the text before, all but REMOVED the one after. */
    public record Piece(Kind kind, String text) {}

    private enum Grain {
        LINE,
        SENTENCE,
        WORD;

        Grain finer() {
            return this == LINE ? SENTENCE : WORD;
        }

        List<String> parts(String text) {
            return switch (this) {
                case LINE -> text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)"));
                case SENTENCE -> broken(BreakIterator.getSentenceInstance(Locale.ROOT), text);
                case WORD -> broken(BreakIterator.getWordInstance(Locale.ROOT), text);
            };
        }

        private static List<String> broken(BreakIterator breaks, String text) {
            breaks.setText(text);
            List<String> parts = new ArrayList<>();
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                parts.add(text.substring(start, end));
                start = end;
            }
            return parts;
        }
    }
}
