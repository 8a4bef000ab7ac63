package org.selvedge.shared;

import com.ibm.icu.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Every visible sentence, by key and language, from {@code vaadin-i18n/translations*.properties}. Patterns are ICU's
 * (plurals, dates, an apostrophe is an apostrophe); what people typed is only ever an argument, never a pattern. See
 * {@code src/docs/decisions/2026-11-22-one-text-source.md}.
 */
@Component
public class Texts {
    /** The languages the portal itself speaks; the first is the network's own. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
    private static final String BUNDLE = "vaadin-i18n.translations";

    private final Map<Locale, ResourceBundle> bundles = new ConcurrentHashMap<>();
    private final Map<PatternKey, MessageFormat> patterns = new ConcurrentHashMap<>();

    /** The nearest language that the portal speaks. */
    public static Locale spoken(Locale wanted) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.getFirst());
    }

    /** A path of the public pages in the nearest language: nothing stands in front of the network's own. */
    public static String path(Locale wanted, String path) {
        Locale language = spoken(wanted);
        return language.equals(LANGUAGES.getFirst()) ? path : "/" + language.getLanguage() + path;
    }

    public String get(Locale locale, String key, Object... arguments) {
        Locale language = spoken(locale);
        String pattern = pattern(language, key);
        if (arguments.length == 0) {
            return pattern;
        }
        MessageFormat format = patterns.computeIfAbsent(
                new PatternKey(language, key), ignored -> new MessageFormat(pattern, language));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    public boolean has(Locale locale, String key) {
        return bundle(spoken(locale)).containsKey(key);
    }

    /** All keys of one language, for the test that keeps languages complete. */
    public List<String> keys(Locale locale) {
        Enumeration<String> keys = bundle(spoken(locale)).getKeys();
        return Collections.list(keys);
    }

    private String pattern(Locale language, String key) {
        try {
            String written = bundle(language).getString(key);
            return language.equals(Locale.FRENCH) ? FrenchSigns.kept(written) : written;
        } catch (MissingResourceException missing) {
            LOG.warn("No text for {} in {}", key, language);
            return "!" + key + "!";
        }
    }

    private ResourceBundle bundle(Locale language) {
        return bundles.computeIfAbsent(
                language,
                wanted -> ResourceBundle.getBundle(
                        BUNDLE,
                        wanted,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    private record PatternKey(Locale language, String key) {}
}
