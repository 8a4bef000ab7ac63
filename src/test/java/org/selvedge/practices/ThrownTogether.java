package org.selvedge.practices;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.practices.Onlookers.Onlooker;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.shared.NotFound;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Practices whose owners, shelves, audiences, themes and countries chance threw together, the same for the same seed; and
 * what their pages tell each reader, which everything that finds, counts, proposes or reports them is held against.
 */
@Component
class ThrownTogether {
    static final List<String> COUNTRIES = List.of("EE", "LV", "LT");

    private static final List<Theme> THEMES = List.of(Theme.ENERGY, Theme.YOUTH, Theme.HEALTH);
    private static final List<TargetGroup> GROUPS = List.of(TargetGroup.FAMILIES, TargetGroup.STAFF);

    private final PracticeService practices;
    private final PublicPracticeService publicly;
    private final SomePractices some;
    private final SomeOrganisations organisations;
    private final Onlookers onlookers;
    private final JdbcTemplate database;
    private final List<Thrown> vanished = new ArrayList<>();

    ThrownTogether(
            PracticeService practices,
            PublicPracticeService publicly,
            SomePractices some,
            SomeOrganisations organisations,
            Onlookers onlookers,
            JdbcTemplate database) {
        this.practices = practices;
        this.publicly = publicly;
        this.some = some;
        this.organisations = organisations;
        this.onlookers = onlookers;
        this.database = database;
    }

    /**
     * What chance decided before anything was there.
     *
     * @param marker a word in the title of each, and nowhere else
     * @param common a word of each that stands in a section for everybody and beside the secret
     */
    record Plan(String marker, String common, OrganisationId home, OrganisationId helping, List<Decided> decided) {}

    /**
     * One of them.
     *
     * @param secret a word of one section, for whom {@code audience} says; it stands nowhere else
     */
    record Decided(
            String title,
            String common,
            String secret,
            OrganisationId owner,
            InitiativeId initiative,
            boolean open,
            Audience audience,
            Theme theme,
            String country,
            TargetGroup group) {}

    /** One of them that is there now. */
    record Thrown(PracticeId id, String slug, Decided as) {}

    /** Each of one of {@code owners} organisations; the first of them is the readers' home. Eight have every audience on either shelf. */
    Plan plan(long seed, int many, int owners) {
        Random chance = new Random(seed);
        String marker = word(chance);
        String common = word(chance);
        List<OrganisationId> homes =
                Stream.generate(organisations::member).limit(owners).toList();
        InitiativeId initiative = InitiativeId.next();
        OrganisationId helping = onlookers.helping(initiative);
        List<Decided> decided = new ArrayList<>();
        List<Integer> kinds = new ArrayList<>(IntStream.range(0, many).boxed().toList());
        Collections.shuffle(kinds, chance);
        for (int number = 0; number < many; number++) {
            int kind = kinds.get(number);
            decided.add(new Decided(
                    "The " + marker + " number " + number,
                    common,
                    word(chance),
                    pick(homes, chance),
                    chance.nextBoolean() ? initiative : InitiativeId.next(),
                    kind % 2 == 0,
                    Audience.values()[kind / 2 % Audience.values().length],
                    pick(THEMES, chance),
                    pick(COUNTRIES, chance),
                    pick(GROUPS, chance)));
        }
        return new Plan(marker, common, homes.getFirst(), helping, List.copyOf(decided));
    }

    List<Thrown> thrown(Plan plan) {
        return plan.decided().stream().map(this::thrown).toList();
    }

    Thrown thrown(Decided as) {
        SomePractices.Draft draft = some.practice(as.owner())
                .describing(as.initiative())
                .titled(as.title())
                .about(as.theme())
                .in(as.country())
                .meantFor(as.group())
                .saying(
                        SectionKind.WHAT_WAS_DONE,
                        as.audience(),
                        "Beside " + as.common() + " stands " + as.secret() + ".")
                .saying(SectionKind.TIPS, Audience.PUBLIC, "Everybody knows of " + as.common() + ".");
        PracticeId id = as.open() ? draft.publicly() : draft.forMembers();
        return new Thrown(id, some.slugOf(id), as);
    }

    List<Onlooker> readers(Plan plan) {
        return onlookers.at(plan.home(), plan.helping());
    }

    /** Taken from its shelf so suddenly that the index has not heard of it. */
    void vanishes(Thrown practice) {
        vanished.add(practice);
        stands(practice, "UNPUBLISHED");
    }

    /** Puts back what vanished, so that index and database say the same again. */
    void everythingComesBack() {
        vanished.forEach(practice -> stands(practice, "ACTIVE"));
        vanished.clear();
    }

    private void stands(Thrown practice, String standing) {
        database.update(
                "update practice set standing = ? where id = ?",
                standing,
                practice.id().value());
    }

    /** Its page as this reader finds it; empty where there is none for them, or where only its own people still read it. */
    Optional<PracticePage> page(Onlooker reader, String slug) {
        try {
            return Optional.of(reader.sees(
                            () -> publicly.page(slug, Locale.ENGLISH), () -> practices.page(slug, Locale.ENGLISH)))
                    .filter(page -> page.standing() == Standing.ACTIVE);
        } catch (NotFound hidden) {
            return Optional.empty();
        }
    }

    List<Thrown> open(Onlooker reader, List<Thrown> all) {
        return all.stream()
                .filter(each -> page(reader, each.slug()).isPresent())
                .toList();
    }

    /** Whether the page shows them the section with the secret. */
    boolean reads(Onlooker reader, Thrown practice) {
        return page(reader, practice.slug())
                .filter(page ->
                        page.sections().stream().anyMatch(section -> section.kind() == SectionKind.WHAT_WAS_DONE))
                .isPresent();
    }

    PracticeList search(Onlooker reader, PracticeQuery query) {
        return reader.sees(() -> publicly.search(query, Locale.ENGLISH), () -> practices.search(query, Locale.ENGLISH));
    }

    /** How often each value stands among some of them. */
    static Map<String, Long> counted(List<Thrown> some, Function<Decided, String> value) {
        return some.stream()
                .map(each -> value.apply(each.as()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** So unlike each other that no typo leads from one to another. */
    static String word(Random chance) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            word.append("bdfgklmnprtv".charAt(chance.nextInt(12))).append("aeiou".charAt(chance.nextInt(5)));
        }
        return word + "x";
    }

    /** Two letters exchanged. */
    static String mistyped(String word) {
        return word.substring(0, 5) + word.charAt(6) + word.charAt(5) + word.substring(7);
    }

    /** With another first letter, which no typo forgives. */
    static String misheard(String word) {
        return "s" + word.substring(1);
    }

    static <T> T pick(List<T> values, Random chance) {
        return values.get(chance.nextInt(values.size()));
    }
}
