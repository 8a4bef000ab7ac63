package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.practices.Onlookers.Onlooker;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.shared.NotFound;
import org.selvedge.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * For practices, sections, audiences and readers thrown together by chance: no rendering shows a section to whom it is
 * not addressed, and every reader gets the whole of what is addressed to them. Each section holds a word of its own.
 */
@PortalTest
class NoSectionLeaksTest {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN);

    @Autowired
    private PracticeService practices;

    @Autowired
    private PublicPracticeService publicly;

    @Autowired
    private VersionService versions;

    @Autowired
    private Passages passages;

    @Autowired
    private SomePractices some;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private Onlookers onlookers;

    static LongStream seeds() {
        return LongStream.range(1, 7);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyIsShownWhatIsNotAddressedToThem(long seed) {
        Random chance = new Random(seed);
        OrganisationId owner = organisations.member();
        InitiativeId initiative = InitiativeId.next();
        OrganisationId helping = onlookers.helping(initiative);
        Sections sections = new Sections(seed, chance);
        Shelf shelf = chance.nextBoolean() ? Shelf.PUBLIC : Shelf.MEMBERS;
        SomePractices.Draft first = sections.write(some.practice(owner).describing(initiative), 1);
        PracticeId practice = shelf == Shelf.PUBLIC ? first.publicly() : first.forMembers();
        some.rewritten(practice, sections.write(some.practice(owner), 2));

        for (Onlooker reader : onlookers.at(owner, helping)) {
            Set<Audience> audiences = reader.audiences(owner, shelf);
            String page = pages(reader, practice);
            String then = seen(language -> cited(reader, practice, 1, language));
            String now = seen(language -> cited(reader, practice, 2, language));
            String compared = seen(language -> compared(reader, practice, language));
            for (Sections.Said said : sections.said()) {
                boolean addressed = audiences.contains(sections.audienceToday(said));
                String what = "seed " + seed + ": " + said + " for " + reader;
                assertThat(page.contains(said.word())).as(what).isEqualTo(addressed && said.version() == 2);
                if (said.language() == Locale.ENGLISH) {
                    assertThat(search(reader, said.word()).total() > 0)
                            .as("found: " + what)
                            .isEqualTo(addressed && said.version() == 2);
                }
                assertThat(passage(reader, practice, said))
                        .as("passage: " + what)
                        .isEqualTo(addressed);
            }
        }
    }

    private String pages(Onlooker reader, PracticeId practice) {
        String slug = some.slugOf(practice);
        return seen(language -> reader.sees(() -> publicly.page(slug, language), () -> practices.page(slug, language)));
    }

    private Object cited(Onlooker reader, PracticeId practice, int number, Locale language) {
        String slug = some.slugOf(practice);
        return reader.sees(() -> publicly.version(slug, number, language), () -> versions.page(slug, number, language));
    }

    private Object compared(Onlooker reader, PracticeId practice, Locale language) {
        String slug = some.slugOf(practice);
        return reader.<Object>sees(() -> "no comparison for strangers", () -> versions.compare(slug, 1, 2, language));
    }

    /** What is rendered in every language; a word that is cut into pieces by marks counts as shown. */
    private static String seen(Function<Locale, Object> rendering) {
        StringBuilder seen = new StringBuilder();
        for (Locale language : LANGUAGES) {
            try {
                seen.append(rendering.apply(language));
            } catch (NotFound hidden) {
                seen.append("hidden");
            }
        }
        return seen.toString();
    }

    private PracticeList search(Onlooker reader, String word) {
        PracticeQuery query = PracticeQuery.of("\"" + word + "\"");
        return reader.sees(() -> publicly.search(query, Locale.ENGLISH), () -> practices.search(query, Locale.ENGLISH));
    }

    private boolean passage(Onlooker reader, PracticeId practice, Sections.Said said) {
        PassageRef ref = new PassageRef(practice, said.version(), said.kind().key() + "-1");
        return passages.find(ref, reader.reader(), said.language())
                .filter(passage -> passage.text().contains(said.word()))
                .isPresent();
    }

    /** Two versions of the same sections, each in two languages with a word that stands nowhere else. */
    private static final class Sections {
        private final long seed;
        private final List<SectionKind> kinds;
        private final Map<SectionKind, Audience> before = new EnumMap<>(SectionKind.class);
        private final Map<SectionKind, Audience> today = new EnumMap<>(SectionKind.class);

        record Said(SectionKind kind, int version, Locale language, String word) {}

        Sections(long seed, Random chance) {
            this.seed = seed;
            List<SectionKind> all = new ArrayList<>(List.of(SectionKind.values()));
            Collections.shuffle(all, chance);
            this.kinds = all.subList(0, 5);
            for (SectionKind kind : kinds) {
                before.put(kind, Audience.values()[chance.nextInt(Audience.values().length)]);
                today.put(kind, Audience.values()[chance.nextInt(Audience.values().length)]);
            }
        }

        SomePractices.Draft write(SomePractices.Draft draft, int version) {
            for (SectionKind kind : kinds) {
                Audience audience = (version == 1 ? before : today).get(kind);
                draft.inBoth(
                        kind,
                        audience,
                        word(kind, version, Locale.ENGLISH) + " stands here.",
                        word(kind, version, Locale.FRENCH) + " se trouve ici.");
            }
            return draft.translated("fr", "Une pratique", "Ce que nous avons fait.", version);
        }

        List<Said> said() {
            return kinds.stream()
                    .flatMap(kind -> Stream.of(1, 2)
                            .flatMap(version -> Stream.of(Locale.ENGLISH, Locale.FRENCH)
                                    .map(language -> new Said(kind, version, language, word(kind, version, language)))))
                    .toList();
        }

        /** What was narrowed since is narrow in the earlier version as well; what was widened since is not. */
        Audience audienceToday(Said said) {
            Audience now = today.get(said.kind());
            Audience then = before.get(said.kind());
            return said.version() == 2 || now.compareTo(then) > 0 ? now : then;
        }

        /** Letters only, so that no analyser takes it apart. */
        private String word(SectionKind kind, int version, Locale language) {
            StringBuilder letters = new StringBuilder("qx");
            Long.toString(1000 + seed * 100 + kind.ordinal() * 4L + version)
                    .chars()
                    .forEach(digit -> letters.append((char) (digit - '0' + 'a')));
            return letters.append(language.getLanguage()).append("zz").toString();
        }
    }
}
