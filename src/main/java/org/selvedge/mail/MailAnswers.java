package org.selvedge.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.mail.MailSendException;

/** What a mail server answered: "later" (4xx, no connection, wrong password) or "never" (5xx about this mail). */
final class MailAnswers {
    private static final Pattern PERMANENT = Pattern.compile("5\\d\\d\\b");

    private MailAnswers() {}

    static boolean forGood(Exception refused) {
        return all(refused).stream()
                .filter(SendFailedException.class::isInstance)
                .map(Throwable::getMessage)
                .anyMatch(answer -> answer != null && PERMANENT.matcher(answer).lookingAt());
    }

    /** The innermost message, in one line. */
    static String lastWords(Exception refused) {
        String words = "";
        for (Throwable cause : all(refused)) {
            words = cause.getMessage() == null ? words : cause.getMessage();
        }
        return MailComposer.oneLine(words);
    }

    private static List<Throwable> all(Throwable first) {
        List<Throwable> seen = new ArrayList<>();
        Deque<Throwable> open = new ArrayDeque<>(Set.of(first));
        while (!open.isEmpty()) {
            Throwable next = open.removeFirst();
            if (!seen.contains(next)) {
                seen.add(next);
                open.addAll(causes(next));
            }
        }
        return seen;
    }

    private static Collection<Throwable> causes(Throwable of) {
        List<Throwable> causes = new ArrayList<>();
        if (of.getCause() != null) {
            causes.add(of.getCause());
        }
        if (of instanceof MailSendException several) {
            causes.addAll(several.getFailedMessages().values());
        }
        if (of instanceof MessagingException linked && linked.getNextException() != null) {
            causes.add(linked.getNextException());
        }
        return causes;
    }
}
