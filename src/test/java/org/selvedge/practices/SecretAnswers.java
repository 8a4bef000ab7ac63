package org.selvedge.practices;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.media.FileId;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;

/**
 * The answers of one version, in each of which a word stands that stands nowhere else, with whom it is addressed to.
 * Whatever a reader is shown can be searched for these words.
 */
final class SecretAnswers {
    private static final Pattern WORD = Pattern.compile("qxz[a-z]+zxq");
    private static final AtomicInteger WORDS = new AtomicInteger();
    private static final Set<RecordField> FIGURES =
            Set.of(RecordField.CURRENCY, RecordField.TOTAL_COST, RecordField.RUNNING_COST);

    /** A title's end does not become part of an address. */
    private static final String TITLE = "A practice with a long and winding name that goes on and on and on, ";

    /**
     * @param field the answer it stands in
     * @param audience who reads it, of those who read the practice
     * @param also the organisation whose own part it is about
     */
    record Secret(
            String field,
            String word,
            Audience audience,
            @Nullable OrganisationId also) {}

    private final Random chance;
    private final Map<String, String> answers = new HashMap<>();
    private final List<Secret> secrets = new ArrayList<>();
    private final Map<SectionKind, Audience> audiences = new EnumMap<>(SectionKind.class);

    /** Media that this version has: a picture, and attachments each with an audience by chance. */
    SecretAnswers(Random chance, OrganisationId helping, FileId picture, List<FileId> attachments) {
        this.chance = chance;
        for (SectionKind kind : SectionKind.values()) {
            audiences.put(kind, anyAudience());
            answers.put(Manuscript.audienceKey(kind), audiences.get(kind).name());
        }
        Stream.of(RecordField.values()).forEach(this::section);
        identity();
        partners(helping);
        media(picture, attachments);
    }

    /** The words that a rendering shows. */
    static Set<String> in(String rendering) {
        return WORD.matcher(rendering).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    static String newWord() {
        StringBuilder letters = new StringBuilder("qxz");
        for (int rest = 17 + WORDS.incrementAndGet(); rest > 0; rest /= 20) {
            letters.append((char) ('a' + rest % 20));
        }
        return letters.append("zxq").toString();
    }

    Map<String, String> answers() {
        return answers;
    }

    List<Secret> secrets() {
        return secrets;
    }

    /** What was narrowed since is as narrow in this earlier version. */
    List<Secret> since(SecretAnswers today) {
        Map<String, Audience> now =
                today.secrets.stream().collect(Collectors.toMap(Secret::field, Secret::audience, (one, other) -> one));
        return secrets.stream()
                .map(secret -> {
                    Audience then = secret.audience();
                    Audience narrower = now.getOrDefault(secret.field(), then);
                    Audience both = narrower.compareTo(then) > 0 ? narrower : then;
                    return new Secret(secret.field(), secret.word(), both, secret.also());
                })
                .toList();
    }

    private void section(RecordField field) {
        SectionKind kind = field.section().orElse(null);
        if (kind == null || FIGURES.contains(field)) {
            return;
        }
        Audience audience = audiences.get(kind);
        if (field.shape().form() != RecordField.Form.ROWS) {
            answers.put(field.key(), "There is " + secret(field.key(), audience) + " in it.");
            return;
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (int row = 0; row < 2; row++) {
            Map<String, String> cells = new HashMap<>();
            for (String column : field.shape().columns()) {
                if (!Set.of("start", "end", "amount").contains(column)) {
                    cells.put(column, "With " + secret(field.key() + "." + column + row, audience));
                }
            }
            rows.add(cells);
        }
        answers.put(field.key(), Rows.write(rows));
    }

    private void identity() {
        answers.put("title", TITLE + secret("title", Audience.PUBLIC));
        answers.put("teaser", "What came of " + secret("teaser", Audience.PUBLIC));
        answers.put("status", PracticeStatus.STOPPED.name());
        answers.put("status-reason", "For want of " + secret("status-reason", Audience.PUBLIC));
        answers.put("quotation-consent", "yes");
        answers.put("currency", "EUR");
        answers.put("total-cost", "1000");
    }

    /** One whose part is cited where it is public, one of whom nothing is known yet, and one that is asked itself. */
    private void partners(OrganisationId helping) {
        Map<String, String> cited = partner(Audience.PUBLIC, Audience.MEMBERS, "cited", null);
        cited.putAll(Map.of("name", "Known company", "kind", "COMPANY", "cited-link", "https://news.example/1"));
        Map<String, String> unconfirmed = partner(Audience.ORGANISATION, Audience.ORGANISATION, "unconfirmed", null);
        unconfirmed.putAll(Map.of("name", secret("unconfirmed.name", Audience.ORGANISATION), "kind", "COMPANY"));
        Map<String, String> asked = partner(Audience.ORGANISATION, Audience.ORGANISATION, "asked", helping);
        asked.put("organisation", helping.value().toString());
        answers.put("partners", Rows.write(List.of(cited, unconfirmed, asked)));
    }

    private Map<String, String> partner(
            Audience words, Audience amount, String which, @Nullable OrganisationId organisation) {
        return new HashMap<>(Map.of(
                "role", "Lends " + secret(which + ".role", words, organisation),
                "contribution", "Gives " + secret(which + ".contribution", words, organisation),
                "amount", "All of " + secret(which + ".amount", amount, organisation)));
    }

    private void media(FileId picture, List<FileId> attachments) {
        answers.put(
                "pictures",
                Rows.write(List.of(Map.of(
                        "file", picture.value().toString(),
                        "people", "no",
                        "alt", "A door with " + secret("alt", Audience.PUBLIC),
                        "caption", "Ours: " + secret("caption", Audience.PUBLIC),
                        "credit", "By " + secret("credit", Audience.PUBLIC)))));
        answers.put(
                "video",
                Rows.write(List.of(Map.of(
                        "link", "https://films.example/7",
                        "caption", "A film of " + secret("film", Audience.PUBLIC),
                        "transcript", "She says " + secret("transcript", Audience.PUBLIC)))));
        List<Map<String, String>> rows = new ArrayList<>();
        for (FileId file : attachments) {
            Audience audience = anyAudience();
            rows.add(Map.of(
                    "file", file.value().toString(),
                    "title", "The plan for " + secret("attachment." + file.value(), audience),
                    "audience", audience.name()));
        }
        answers.put("attachments", Rows.write(rows));
    }

    private String secret(String field, Audience audience) {
        return secret(field, audience, null);
    }

    private String secret(String field, Audience audience, @Nullable OrganisationId also) {
        Secret secret = new Secret(field, newWord(), audience, also);
        secrets.add(secret);
        return secret.word();
    }

    private Audience anyAudience() {
        return Audience.values()[chance.nextInt(Audience.values().length)];
    }
}
