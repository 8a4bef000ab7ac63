package org.selvedge.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Where the towns of Europe with at least 5,000 people are, under the names they have in its languages. Data of GeoNames
 * (CC BY 4.0), read when the first town is looked for.
 */
public final class Gazetteer {
    private static final String TOWNS = "towns.tsv.gz";
    private static final int LONGEST = 100;
    private static final Map<Character, String> LETTERS =
            Map.of('ł', "l", 'ø', "o", 'đ', "d", 'ð', "d", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'þ', "th", 'ı', "i");

    private Gazetteer() {}

    /**
     * The centre of a town, however its name is written: in any case, with or without accents, with a district behind it.
     *
     * @param country ISO 3166 code
     */
    public static Optional<Spot> town(String country, String name) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        return known(country, name).or(() -> known(country, name.split("[,;/(–]|\\d| - ", 2)[0]));
    }

    private static Optional<Spot> known(String country, String name) {
        return Optional.ofNullable(Towns.BY_NAME.get(key(country, name)));
    }

    private static String key(String country, String name) {
        return country + ' ' + folded(name);
    }

    /** Small letters without accents, "saint" as it is often shortened, nothing but single spaces between them. */
    static String folded(String name) {
        StringBuilder letters = new StringBuilder();
        for (char each : Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .toCharArray()) {
            if (Character.getType(each) != Character.NON_SPACING_MARK) {
                letters.append(LETTERS.getOrDefault(each, String.valueOf(Character.isLetter(each) ? each : ' ')));
            }
        }
        return letters.toString()
                .replaceAll("\\bsainte\\b", "ste")
                .replaceAll("\\b(?:saint|sankt)\\b", "st")
                .replaceAll(" +", " ")
                .strip();
    }

    /** Read once. A town's own name counts before what others call another; of two alike the larger one, which stands first. */
    private static final class Towns {
        private static final Map<String, Spot> BY_NAME = read();

        private static Map<String, Spot> read() {
            try (InputStream packed = Objects.requireNonNull(Gazetteer.class.getResourceAsStream(TOWNS));
                    BufferedReader lines = new BufferedReader(
                            new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
                List<String[]> rows = new ArrayList<>();
                lines.lines().map(line -> line.split("\t")).forEach(rows::add);
                Map<String, Spot> towns = new HashMap<>();
                Map<String, Spot> others = new HashMap<>();
                for (String[] row : rows) {
                    Spot spot = Frame.at(Integer.parseInt(row[1]) / 1000.0, Integer.parseInt(row[2]) / 1000.0);
                    String[] names = row[3].split("\\|");
                    towns.putIfAbsent(key(row[0], names[0]), spot);
                    for (int each = 1; each < names.length; each++) {
                        others.putIfAbsent(key(row[0], names[each]), spot);
                    }
                }
                others.forEach(towns::putIfAbsent);
                return towns;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
