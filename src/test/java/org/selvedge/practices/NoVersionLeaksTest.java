package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.practices.Onlookers.Onlooker;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.SignedIn;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.WordDiff;
import org.selvedge.testing.Acting;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * For versions thrown together by chance, each section with a word of its own in each version: an earlier version and a
 * comparison show it to those who may read it there and today, to all of them, and to nobody else.
 */
@PortalTest
class NoVersionLeaksTest {
    private static final int VERSIONS = 3;
    private static final List<SectionKind> KINDS =
            List.of(SectionKind.PROBLEM, SectionKind.STAFF, SectionKind.COSTS, SectionKind.QUOTATION, SectionKind.TIPS);

    @Autowired
    private VersionService versions;

    @Autowired
    private PublicPracticeService publicly;

    @Autowired
    private SomePractices some;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private Onlookers onlookers;

    static LongStream seeds() {
        return LongStream.range(1, 11);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSectionIsShownToThoseWhoMayReadItThereAndToday(long seed) {
        Random chance = new Random(seed);
        OrganisationId owner = organisations.member();
        InitiativeId initiative = InitiativeId.next();
        OrganisationId helping = onlookers.helping(initiative);
        boolean open = chance.nextBoolean();
        List<Map<SectionKind, Audience>> written = LongStream.range(0, VERSIONS)
                .mapToObj(number -> audiences(chance))
                .toList();
        SomePractices.Draft first = draft(owner, written, 1).describing(initiative);
        PracticeId practice = open ? first.publicly() : first.forMembers();
        for (int number = 2; number <= VERSIONS; number++) {
            some.rewritten(practice, draft(owner, written, number));
        }
        String slug = some.slugOf(practice);

        for (Onlooker onlooker : onlookers.at(owner, helping)) {
            SignedIn person = onlooker.person();
            Set<Audience> own = onlooker.reader().audiences(owner, onlooker.takesPart());
            boolean sees = open || own.contains(Audience.MEMBERS_AND_PARTNERS);
            for (int number = 1; number <= VERSIONS; number++) {
                int cited = number;
                String page = shown(onlooker, slug, cited);
                for (SectionKind kind : KINDS) {
                    assertThat(page.contains(word(kind, number)))
                            .as("seed %s: %s of %s for %s", seed, kind, number, onlooker)
                            .isEqualTo(sees && readable(own, written, kind, number));
                }
            }
            if (person != null && sees) {
                compares(person, slug, own, written);
            }
        }
    }

    private void compares(SignedIn person, String slug, Set<Audience> own, List<Map<SectionKind, Audience>> written) {
        for (int from = 1; from < VERSIONS; from++) {
            for (int to = from + 1; to <= VERSIONS; to++) {
                int older = from;
                int newer = to;
                VersionComparison both = Acting.as(person, () -> versions.compare(slug, newer, older, Locale.ENGLISH));
                String shown = both.words().stream()
                        .flatMap(words -> words.pieces().stream())
                        .map(WordDiff.Piece::text)
                        .toList()
                        .toString();
                for (SectionKind kind : KINDS) {
                    boolean inBoth = readable(own, written, kind, from, to);
                    for (int number : new int[] {from, to}) {
                        assertThat(shown.contains(word(kind, number)))
                                .as("%s of %s in %s and %s for %s", kind, number, from, to, person.reader())
                                .isEqualTo(inBoth && written.get(number - 1).containsKey(kind));
                    }
                    assertThat(inBoth && both.hidden().contains(kind)).isFalse();
                }
            }
        }
    }

    /** In all of these versions in which it is there, and today. */
    private static boolean readable(
            Set<Audience> own, List<Map<SectionKind, Audience>> written, SectionKind kind, int... numbers) {
        Audience today = written.getLast().get(kind);
        boolean readable = today == null || own.contains(today);
        boolean there = false;
        for (int number : numbers) {
            Audience then = written.get(number - 1).get(kind);
            there |= then != null;
            readable &= then == null || own.contains(then);
        }
        return there && readable;
    }

    private static Map<SectionKind, Audience> audiences(Random chance) {
        Map<SectionKind, Audience> audiences = new EnumMap<>(SectionKind.class);
        for (SectionKind kind : KINDS) {
            if (chance.nextInt(4) > 0) {
                audiences.put(kind, Audience.values()[chance.nextInt(Audience.values().length)]);
            }
        }
        audiences.putIfAbsent(SectionKind.TIPS, Audience.MEMBERS);
        return audiences;
    }

    private SomePractices.Draft draft(OrganisationId owner, List<Map<SectionKind, Audience>> written, int number) {
        SomePractices.Draft draft = some.practice(owner);
        written.get(number - 1)
                .forEach((kind, audience) -> draft.saying(kind, audience, word(kind, number) + " stands here."));
        return draft;
    }

    private String shown(Onlooker reader, String slug, int number) {
        try {
            return reader.sees(
                            () -> publicly.version(slug, number, Locale.ENGLISH),
                            () -> versions.page(slug, number, Locale.ENGLISH))
                    .toString();
        } catch (NotFound hidden) {
            return String.valueOf(reader);
        }
    }

    private static String word(SectionKind kind, int number) {
        return "zz" + kind.name().toLowerCase(Locale.ROOT).replace("_", "") + "nr" + number + "zz";
    }
}
