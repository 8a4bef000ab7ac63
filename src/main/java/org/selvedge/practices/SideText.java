package org.selvedge.practices;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The kinds of words that a practice has beside its running text; each is a piece to translate. */
enum SideText {
    PARTNER_ROLE(PagePart.PARTNERS, "role", 300),
    PARTNER_CONTRIBUTION(PagePart.PARTNERS, "contribution", 1_000),
    PICTURE_ALT(PagePart.PICTURES, "alt", 1_000),
    PICTURE_CAPTION(PagePart.PICTURES, "caption", 1_000),
    FILM_CAPTION(PagePart.FILM, "caption", 1_000),
    FILM_TRANSCRIPT(PagePart.FILM, "transcript", RecordField.Shape.LONGEST_TEXT),
    FILE_TITLE(PagePart.FILES, "title", 1_000);

    private static final Pattern FIELD = Pattern.compile("([a-z]{4,7})\\.([0-9a-f-]{1,41})\\.([a-z]{3,12})");

    private final PagePart part;
    private final String word;
    private final int longest;

    SideText(PagePart part, String word, int longest) {
        this.part = part;
        this.word = word;
        this.longest = longest;
    }

    PagePart part() {
        return part;
    }

    /** The column that keeps it. */
    String column() {
        return word;
    }

    int longest() {
        return longest;
    }

    /** Of one partner, picture or file, by the key that stays the same from version to version. */
    String field(String key) {
        return part.key() + "." + key + "." + word;
    }

    String labelKey() {
        return "practices.translate." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    static Optional<SideText> of(String field) {
        Matcher matcher = FIELD.matcher(field);
        return matcher.matches()
                ? Stream.of(values())
                        .filter(text -> text.part.key().equals(matcher.group(1)) && text.word.equals(matcher.group(3)))
                        .findFirst()
                : Optional.empty();
    }

    /** The key that a field names. */
    static String key(String field) {
        return field.substring(field.indexOf('.') + 1, field.lastIndexOf('.'));
    }

    /** Keys of one version in the order of its page: what is there twice is numbered. */
    static final class Keys {
        private final Map<String, Integer> given = new HashMap<>();

        /** Of whom nothing is known but a name. */
        static String named(String name) {
            return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        }

        String next(String key) {
            int times = given.merge(key, 1, Integer::sum);
            return times == 1 ? key : key + "-" + times;
        }
    }
}
