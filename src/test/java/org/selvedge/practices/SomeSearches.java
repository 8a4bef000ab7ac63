package org.selvedge.practices;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Searches as somebody may put them into an address: mostly sensible, often not; the same for the same seed. */
public final class SomeSearches {
    /** What addresses, queries, patterns, markup and terminals take for more than a letter, and letters beside them. */
    private static final List<String> SIGNS = Stream.of(
                    "a é ß Ж 缝 ﷺ 🧵 e\u0301 sewing couture -x \" “ ” „ « » - -- + & = % %41 %zz ; # ? / \\ { } {v0} ${x} ( )"
                            + " [ ] < > ' * ~ ^ : , . … ! @ $ | ` _ 0 page= q=",
                    "\u00a0 \u3000 \u2028 \u200b \u202e \u2066 \ufeff \u0000 \u0007 \t \n \u001b \ue000 \uffff \ud800"
                            + " \udfff")
            .flatMap(signs -> Stream.of(signs.split(" ")))
            .toList();

    private static final List<String> PAGES =
            List.of("1", "2", "77", "10000", "10001", "99999", "1000000000", "-1", "0", "01", "1.5", "", " 3", "٣");
    private static final int LONGEST = 150;

    private final Random chance;

    public SomeSearches(long seed) {
        this.chance = new Random(seed);
    }

    /** What stands in an address, read as the portal reads every address. */
    public PracticeQuery next() {
        Map<String, List<String>> parameters = parameters();
        return SearchAddress.read(name -> parameters.getOrDefault(name, List.of()));
    }

    private Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new TreeMap<>();
        maybe(parameters, "q", this::words);
        maybe(parameters, "page", () -> pick(PAGES));
        maybe(parameters, "sort", () -> pick(List.of("newest", "taken-up", "relevance", "RELEVANCE", "", words())));
        maybe(parameters, "view", () -> pick(List.of("map", "list", "")));
        for (PracticeFacet facet : PracticeFacet.values()) {
            maybe(parameters, facet.key(), () -> value(facet));
        }
        return parameters;
    }

    private void maybe(Map<String, List<String>> parameters, String name, Supplier<String> value) {
        if (chance.nextInt(3) > 0) {
            int many = chance.nextInt(8) == 0 ? chance.nextInt(60) : 1 + chance.nextInt(2);
            parameters.put(name, Stream.generate(value).limit(many).toList());
        }
    }

    private String value(PracticeFacet facet) {
        if (chance.nextInt(4) == 0) {
            return words();
        }
        return switch (facet) {
            case THEME -> pick(List.of(Theme.values())).key();
            case COUNTRY -> pick(List.of(Locale.getISOCountries()));
            case LANGUAGE -> pick(List.of(Locale.getISOLanguages()));
            case GROUP -> pick(List.of(TargetGroup.values())).key();
            case TYPE -> PracticeFacet.key(pick(List.of(PracticeType.values())));
            case STATUS -> PracticeFacet.key(pick(List.of(PracticeStatus.values())));
            case COMPLETENESS -> pick(List.of(Depth.values())).key();
            case CONFIRMED -> pick(List.of(ConfirmedWithin.values())).key();
            case RESULTS -> PracticeFacet.YES;
        };
    }

    private String words() {
        List<String> words = new ArrayList<>();
        int many = chance.nextInt(6) == 0 ? chance.nextInt(LONGEST) : chance.nextInt(8);
        IntStream.range(0, many).forEach(number -> {
            words.add(pick(SIGNS));
            words.add(chance.nextBoolean() ? " " : "");
        });
        return String.join("", words);
    }

    private <T> T pick(List<T> values) {
        return values.get(chance.nextInt(values.size()));
    }
}
