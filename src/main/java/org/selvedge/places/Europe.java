package org.selvedge.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The shapes of Europe's countries, from Natural Earth. */
public final class Europe {
    private static final String SHAPES = "europe.tsv";
    private static final String AROUND = "-";
    private static final Map<String, Land> LANDS = read();
    private static final Land BESIDE = Objects.requireNonNull(LANDS.get(AROUND));

    private Europe() {}

    /** The whole map. */
    public static Land.Box whole() {
        return Frame.WHOLE;
    }

    /** Every country on the map, by its code. */
    public static Collection<Land> lands() {
        return LANDS.values().stream().filter(land -> land != BESIDE).toList();
    }

    public static Optional<Land> land(String country) {
        return Optional.ofNullable(LANDS.get(country)).filter(land -> land != BESIDE);
    }

    /** The land around it, as a path of SVG. */
    public static String around() {
        return BESIDE.path();
    }

    private static Map<String, Land> read() {
        try (InputStream shapes = Objects.requireNonNull(Europe.class.getResourceAsStream(SHAPES));
                BufferedReader lines = new BufferedReader(new InputStreamReader(shapes, StandardCharsets.UTF_8))) {
            Map<String, Land> lands = new LinkedHashMap<>();
            lines.lines().map(line -> line.split("\t")).forEach(row -> lands.put(row[0], land(row)));
            return Collections.unmodifiableMap(lands);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Land land(String[] row) {
        int left = Integer.parseInt(row[3]);
        int top = Integer.parseInt(row[4]);
        return new Land(
                row[0],
                new Spot(Integer.parseInt(row[1]), Integer.parseInt(row[2])),
                new Land.Box(left, top, Integer.parseInt(row[5]) - left, Integer.parseInt(row[6]) - top),
                row[7]);
    }
}
