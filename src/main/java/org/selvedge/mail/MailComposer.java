package org.selvedge.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.PersonId;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Texts;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Turns a row of the outbox into a message: text and HTML of the same frame, in the reader's language. */
@Component
class MailComposer {
    private final ITemplateEngine templates;
    private final Texts texts;
    private final MailSettings settings;
    private final Map<String, SecretLink> secrets;
    private final List<StopLink> stops;

    MailComposer(
            ITemplateEngine templates,
            Texts texts,
            MailSettings settings,
            List<SecretLink> secrets,
            List<StopLink> stops) {
        this.templates = templates;
        this.texts = texts;
        this.settings = settings;
        this.secrets = secrets.stream().collect(Collectors.toMap(SecretLink::kind, Function.identity()));
        this.stops = stops;
    }

    /** The same with other makers of secrets. */
    MailComposer with(List<SecretLink> others) {
        return new MailComposer(templates, texts, settings, others, stops);
    }

    void compose(QueuedMail mail, MimeMessage message) throws MessagingException {
        String stop = stop(mail);
        Context context = context(mail, stop);
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(new InternetAddress(mail.address(), true));
        helper.setSubject(oneLine(texts.get(
                mail.language(), "mail." + mail.kind() + ".subject", oneLine(mail.who()), oneLine(mail.what()))));
        helper.setText(templates.process("mail/frame.txt", context), templates.process("mail/frame.html", context));
        message.setHeader("Message-ID", mail.messageId());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("Content-Language", mail.language().toLanguageTag());
        if (mail.thread() != null) {
            message.setHeader("In-Reply-To", mail.thread());
            message.setHeader("References", mail.thread());
        }
        if (stop != null) {
            message.setHeader("List-Unsubscribe", "<" + stop + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private Context context(QueuedMail mail, @Nullable String stop) {
        Locale language = mail.language();
        String kind = "mail." + mail.kind();
        Context context = new Context(language);
        context.setVariable("language", language.toLanguageTag());
        context.setVariable("greeting", texts.get(language, "mail.greeting", oneLine(mail.greeting())));
        context.setVariable(
                "sentence", texts.get(language, kind + ".sentence", oneLine(mail.who()), oneLine(mail.what())));
        context.setVariable(
                "quote", mail.quote() == null ? List.of() : mail.quote().lines().toList());
        context.setVariable("link", link(mail));
        context.setVariable("action", texts.get(language, kind + ".action"));
        context.setVariable("hint", texts.has(language, kind + ".hint") ? texts.get(language, kind + ".hint") : null);
        context.setVariable("stop", stop);
        context.setVariable("stopAction", stop == null ? null : texts.get(language, kind + ".stop"));
        return context;
    }

    private @Nullable String stop(QueuedMail mail) {
        MailStop stop = mail.stop();
        if (stop == null) {
            return null;
        }
        StopLink link = stops.stream()
                .filter(each -> each.kind().equals(stop.kind()))
                .findFirst()
                .orElseThrow(NotFound::new);
        return settings.link(link.make(new PersonId(stop.person()), stop.about(), mail.language()));
    }

    private @Nullable String link(QueuedMail mail) {
        PersonId person = mail.person();
        if (mail.secret() == null || person == null) {
            return mail.link() == null ? null : settings.link(mail.link());
        }
        SecretLink secret = secrets.get(mail.secret());
        if (secret == null) {
            throw new NotFound();
        }
        return settings.link(secret.make(person));
    }

    /** No line break reaches a header or leaves its sentence, and nothing turns the reading direction around. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .strip();
    }
}
