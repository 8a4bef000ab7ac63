package org.selvedge.practices;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A small woven pattern that stands for a practice without a picture: the same themes and seed always weave the same
 * cloth. Decoration only. Nothing of the seed reaches the markup, only numbers and class names of our own, which the
 * stylesheet colours ({@code .swatch .indigo}).
 *
 * @param threads from back to front
 */
public record Swatch(List<Thread> threads) {
    private static final int WIDTH = 33;
    private static final int HEIGHT = 22;
    private static final int CELL = 8;
    private static final int GAP = 1;

    /** All threads of one yarn: its class name and an SVG path. */
    public record Thread(String yarn, String path) {}

    public Swatch {
        threads = List.copyOf(threads);
    }

    /** @param themes keys of themes, in any order, such as {@code womens-participation} */
    public static Swatch of(Set<String> themes, String seed) {
        List<String> sorted = themes.stream().sorted().toList();
        int mix = mix(sorted.hashCode() * 31 + seed.hashCode());
        Weave weave = Weave.values()[Math.floorMod(mix, Weave.values().length)];
        List<Yarn> yarns = yarns(sorted);
        return weave(weave, stripes(yarns, mix(mix + 1), WIDTH), stripes(onLinen(yarns), mix(mix + 2), HEIGHT));
    }

    /** The same as markup, for {@code com.vaadin.flow.component.Svg}. */
    public static String svg(Set<String> themes, String seed) {
        String paths = of(themes, seed).threads().stream()
                .map(thread -> "<path class=\"%s\" d=\"%s\"/>".formatted(thread.yarn(), thread.path()))
                .collect(Collectors.joining());
        return "<svg class=\"swatch\" viewBox=\"%s\" preserveAspectRatio=\"xMidYMid slice\" aria-hidden=\"true\" focusable=\"false\">%s</svg>"
                .formatted(viewBox(), paths);
    }

    public static String viewBox() {
        return "0 0 %d %d".formatted(WIDTH * CELL, HEIGHT * CELL);
    }

    private static Swatch weave(Weave weave, List<Yarn> warp, List<Yarn> weft) {
        Map<Yarn, StringBuilder> below = new EnumMap<>(Yarn.class);
        Map<Yarn, StringBuilder> above = new EnumMap<>(Yarn.class);
        for (int row = 0; row < HEIGHT; row++) {
            rectangle(below, weft.get(row), 0, row * CELL + GAP, WIDTH * CELL, CELL - 2 * GAP);
        }
        for (int column = 0; column < WIDTH; column++) {
            for (int row = 0; row < HEIGHT; row++) {
                int start = row;
                while (row < HEIGHT && weave.warpOver(column, row)) {
                    row++;
                }
                if (row > start) {
                    int length = (row - start) * CELL;
                    rectangle(above, warp.get(column), column * CELL + GAP, start * CELL, CELL - 2 * GAP, length);
                }
            }
        }
        List<Thread> threads = new ArrayList<>();
        below.forEach((yarn, path) -> threads.add(new Thread(yarn.css(), path.toString())));
        above.forEach((yarn, path) -> threads.add(new Thread(yarn.css(), path.toString())));
        return new Swatch(threads);
    }

    private static void rectangle(Map<Yarn, StringBuilder> paths, Yarn yarn, int x, int y, int width, int height) {
        paths.computeIfAbsent(yarn, ignored -> new StringBuilder())
                .append("M%d %dh%dv%dh-%dz".formatted(x, y, width, height, width));
    }

    /** Bands of two to five threads, the first yarn the widest: it is the cloth's own colour. */
    private static List<Yarn> stripes(List<Yarn> yarns, int seed, int length) {
        List<Yarn> stripes = new ArrayList<>();
        int next = seed;
        for (int band = 0; stripes.size() < length; band++) {
            next = mix(next + band);
            int index = band % 2 == 0 ? 0 : 1 + Math.floorMod(next, yarns.size() - 1);
            int width = (index == 0 ? 3 : 1) + Math.floorMod(next >> 8, 3);
            for (int thread = 0; thread < width && stripes.size() < length; thread++) {
                stripes.add(yarns.get(index));
            }
        }
        return stripes;
    }

    private static List<Yarn> yarns(List<String> themes) {
        List<Yarn> yarns =
                new ArrayList<>(themes.stream().map(Yarn::of).distinct().toList());
        for (Yarn more : List.of(Yarn.STONE, Yarn.SKY, Yarn.INDIGO)) {
            if (yarns.size() < 3 && !yarns.contains(more)) {
                yarns.add(more);
            }
        }
        return yarns;
    }

    /** The weft is linen with bands of the same yarns, so that every cloth stays calm. */
    private static List<Yarn> onLinen(List<Yarn> yarns) {
        List<Yarn> weft = new ArrayList<>(List.of(Yarn.STONE));
        yarns.stream().filter(yarn -> yarn != Yarn.STONE).forEach(weft::add);
        return weft;
    }

    private static int mix(int value) {
        int mixed = value * 0x9E3779B9;
        mixed ^= mixed >>> 15;
        mixed *= 0x85EBCA6B;
        return mixed ^ mixed >>> 13;
    }

    private enum Yarn {
        INDIGO,
        SKY,
        LEAF,
        MOSS,
        STRAW,
        CLAY,
        PLUM,
        STONE;

        static Yarn of(String theme) {
            return Theme.of(theme).map(Yarn::of).orElse(STONE);
        }

        static Yarn of(Theme theme) {
            return switch (theme) {
                case EMPLOYMENT, DIGITAL -> INDIGO;
                case SOCIAL_COHESION, TENANTS_PARTICIPATION -> SKY;
                case ENERGY, CIRCULAR_ECONOMY -> LEAF;
                case NEIGHBOURHOOD, HEALTH -> MOSS;
                case YOUTH, HOUSING_FIRST -> STRAW;
                case AGEING, ACCESSIBILITY -> CLAY;
                case WOMENS_PARTICIPATION, ANTI_DISCRIMINATION -> PLUM;
            };
        }

        String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Bindings weavers know. */
    private enum Weave {
        PLAIN,
        TWILL,
        STEEP_TWILL,
        HERRINGBONE,
        BASKET,
        SATIN;

        boolean warpOver(int column, int row) {
            return switch (this) {
                case PLAIN -> (column + row) % 2 == 0;
                case TWILL -> (column + row) % 4 < 2;
                case STEEP_TWILL -> (column + row) % 3 < 2;
                case HERRINGBONE -> Math.floorMod((column / 4) % 2 == 0 ? column + row : row - column, 4) < 2;
                case BASKET -> (column / 2 + row / 2) % 2 == 0;
                case SATIN -> (2 * column + row) % 5 < 3;
            };
        }
    }
}
