package org.selvedge.demonstration;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.selvedge.demonstration.Entries.Entry;
import org.selvedge.organisations.Membership;
import org.selvedge.organisations.OrganisationKind;
import org.selvedge.practices.AdoptionState;
import org.selvedge.practices.PracticeStatus;
import org.selvedge.practices.PracticeType;
import org.selvedge.practices.Scale;
import org.selvedge.practices.SectionKind;
import org.selvedge.practices.Shelf;
import org.selvedge.practices.Theme;
import org.selvedge.security.Audience;
import org.selvedge.shared.Markdown;

/** The demonstration network is complete, refers only to what exists, and tells no untruth about those who exist. */
class DemonstrationFilesTest {
    private static final Set<String> REAL = Set.of(
            "valloire", "montargis", "agglomeration-montargoise", "france-luxury-shirt", "mille-sourires", "ptce");
    private static final Pattern LINE_MAY_BREAK_BEFORE_A_SIGN = Pattern.compile(" [;:?!»](\\s|$)|« ");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final List<Entry> organisations = Entries.of("organisations.yaml");
    private final List<Entry> people = Entries.of("people.yaml");
    private final List<Entry> inquiries = Entries.of("inquiries.yaml");
    private final List<Entry> practices = Entries.practices();
    private final Map<String, Entry> organisationBySlug = Entries.by("slug", organisations);
    private final Map<String, Entry> personByAddress = Entries.by("address", people);
    private final Map<String, Entry> practiceBySlug = Entries.by("slug", practices);

    @Test
    void everyOrganisationIsDescribedInBothLanguages() {
        assertThat(organisations).allSatisfy(organisation -> {
            constant(Membership.class, organisation.text("membership"));
            constant(OrganisationKind.class, organisation.text("kind"));
            assertThat(Locale.getISOCountries()).contains(organisation.text("country"));
            assertThat(organisation.text("town")).isNotBlank();
            assertThat(organisation.entry("description").keys()).contains("en", "fr");
        });
    }

    @Test
    void everythingInventedSaysSoAndOnlyTheSixThatExistDoNot() {
        assertThat(organisations).allSatisfy(organisation -> {
            boolean invented = !REAL.contains(organisation.text("slug"));
            assertThat(organisation.flag("demonstration")).isEqualTo(invented);
            assertThat(organisation.text("name").endsWith("(demonstration)")).isEqualTo(invented);
        });
        assertThat(people)
                .filteredOn(person -> REAL.contains(person.text("organisation")))
                .isNotEmpty()
                .allSatisfy(person -> assertThat(person.text("name")).endsWith("(demonstration)"));
    }

    @Test
    void theNetworkIsLargeEnoughToBeOne() {
        List<Entry> members = organisations.stream()
                .filter(organisation -> organisation.flag("demonstration"))
                .filter(organisation -> organisation.text("membership").equals("member"))
                .toList();
        assertThat(members).hasSizeGreaterThanOrEqualTo(12);
        assertThat(members.stream().map(member -> member.text("country")).distinct())
                .hasSizeGreaterThanOrEqualTo(8);
        assertThat(practices)
                .filteredOn(practice -> !REAL.contains(practice.text("owner")))
                .hasSizeGreaterThanOrEqualTo(16);
        assertThat(practices.stream().map(practice -> practice.text("source")).distinct())
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(practices.stream()
                        .flatMap(practice -> practice.strings("themes").stream())
                        .collect(toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Theme.values()).map(Theme::key).toList());
    }

    @Test
    void everybodyBelongsToAnOrganisationAndNobodyCanReceiveMail() {
        assertThat(people).allSatisfy(person -> {
            assertThat(organisationBySlug).containsKey(person.text("organisation"));
            assertThat(person.text("address")).endsWith(".example");
            assertThat(person.text("language")).isIn("en", "fr");
            assertThat(person.textOr("mandate", "coordinator")).isIn("coordinator", "deputy");
        });
    }

    @Test
    void exactlyOneMemberHasNoCoordinator() {
        Set<String> coordinated = people.stream()
                .filter(person -> person.textOr("mandate", "").equals("coordinator"))
                .map(person -> person.text("organisation"))
                .collect(toSet());
        assertThat(organisations)
                .filteredOn(organisation -> organisation.text("membership").equals("member"))
                .extracting(organisation -> organisation.text("slug"))
                .filteredOn(slug -> !coordinated.contains(slug))
                .containsExactly("pod-lipami");
    }

    @Test
    void everyPracticeHasTheTwelveAnswersInEveryLanguageItSpeaks() {
        assertThat(practices).allSatisfy(practice -> {
            assertThat(organisationBySlug).containsKey(practice.text("owner"));
            assertThat(practice.text("country")).hasSize(2);
            assertThat(practice.text("town")).isNotBlank();
            assertThat(practice.keys()).contains("partners");
            constant(PracticeStatus.class, practice.text("status"));
            assertThat(practice.strings("themes"))
                    .hasSizeBetween(1, 3)
                    .allSatisfy(theme -> assertThat(Theme.of(theme)).isPresent());
            assertThat(practice.entry("texts").keys()).contains("en", practice.text("source"));
            assertThat(texts(practice)).allSatisfy(text -> {
                assertThat(text.text("title")).hasSizeBetween(1, 100);
                assertThat(text.text("teaser")).isNotBlank().doesNotContain("\n");
                assertThat(text.entry("sections").keys())
                        .contains("problem", "target-group", "what-was-done", "what-changed", "tips");
            });
        });
    }

    /** A change of a practice begins with its words in the language it is written in. */
    @Test
    void whatPartnersDoIsSaidInTheLanguageOfThePractice() {
        assertThat(practices)
                .allSatisfy(practice -> assertThat(practice.entries("partners")).allSatisfy(partner -> {
                    for (String words : List.of("role", "contribution")) {
                        if (partner.keys().contains(words)) {
                            assertThat(partner.entry(words).keys()).contains(practice.text("source"));
                        }
                    }
                }));
    }

    @Test
    void everythingChosenFromAListIsOnThatList() {
        assertThat(practices).allSatisfy(practice -> {
            constant(PracticeType.class, practice.text("type"));
            constant(Scale.class, practice.text("scale"));
            constant(Shelf.class, practice.text("shelf"));
            if (practice.text("status").equals("stopped")) {
                assertThat(practice.entry("status-reason").keys()).contains("en");
            }
            for (Entry partner : practice.entries("partners")) {
                assertThat(
                                partner.keys().contains("organisation")
                                        ? organisationBySlug.containsKey(partner.text("organisation"))
                                        : partner.keys().contains("name"))
                        .isTrue();
                constant(OrganisationKind.class, partner.textOr("kind", "company"));
            }
            practice.entry("audiences").values().forEach(audience -> constant(Audience.class, audience));
            assertThat(practice.entry("audiences").keys())
                    .allSatisfy(kind -> assertThat(SectionKind.of(kind)).isPresent());
            assertThat(Stream.of("started", "published", "confirmed")).allSatisfy(date -> day(practice.text(date)));
        });
    }

    @Test
    void aTranslationSaysAllThatItsSourceSaysParagraphByParagraph() {
        assertThat(practices).allSatisfy(practice -> {
            Entry source = sections(practice, practice.text("source"));
            assertThat(texts(practice)).allSatisfy(text -> {
                Entry sections = text.entry("sections");
                assertThat(sections.keys()).containsExactlyElementsOf(source.keys());
                assertThat(sections.keys()).allSatisfy(kind -> {
                    assertThat(SectionKind.of(kind)).isPresent();
                    assertThat(Markdown.blocks(sections.text(kind))).hasSameSizeAs(Markdown.blocks(source.text(kind)));
                });
            });
        });
    }

    @Test
    void someWorkStoppedSomeDidNotWorkAndSomeWaitsToBeConfirmed() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        assertThat(practices)
                .filteredOn(practice -> practice.text("type").equals("did-not-work"))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(practices.stream().map(practice -> practice.text("status")))
                .contains("pilot", "running", "finished", "stopped");
        assertThat(practices.stream().map(practice -> practice.text("shelf"))).contains("members", "public");
        assertThat(practices.stream()
                        .map(practice -> today.plus(Period.parse(practice.text("confirmed")))
                                .isBefore(today.minusYears(1)))
                        .distinct())
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void everyInquiryIsBetweenTwoMembersAboutAParagraphThatExists() {
        assertThat(inquiries).hasSizeGreaterThanOrEqualTo(10).allSatisfy(inquiry -> {
            Entry asker = personByAddress.get(inquiry.text("from"));
            Entry practice = practiceBySlug.get(inquiry.text("practice"));
            assertThat(asker.text("organisation")).isNotEqualTo(inquiry.text("to"));
            assertThat(practice.text("owner")).isEqualTo(inquiry.text("to"));
            assertThat(Markdown.blocks(
                            sections(practice, practice.text("source")).text(inquiry.text("section"))))
                    .hasSizeGreaterThanOrEqualTo(Integer.parseInt(inquiry.text("paragraph")));
            assertThat(inquiry.text("state")).isIn("new", "open", "answered", "closed");
            assertThat(inquiry.entries("messages")).isNotEmpty().allSatisfy(message -> {
                Entry writer = personByAddress.get(message.text("by"));
                boolean ours = writer.text("organisation").equals(inquiry.text("to")) && writer.has("mandate");
                assertThat(ours || writer.equals(asker)).isTrue();
                assertThat(message.text("kind")).isIn(ours ? List.of("message", "note") : List.of("message"));
                assertThat(message.text("text")).isNotBlank();
                day(message.text("at"));
            });
        });
        assertThat(inquiries)
                .filteredOn(inquiry -> inquiry.text("to").equals("valloire"))
                .filteredOn(inquiry -> inquiry.text("state").equals("new"))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void ofTheInitiativeThatExistsNoFigureIsToldBesideItsNameAndItsDates() {
        Stream<String> told = texts(practiceBySlug.get("1000-aiguilles")).stream()
                .flatMap(text -> Stream.concat(
                        Stream.of(text.text("title"), text.text("teaser")), text.entry("sections").values().stream()));
        Stream<String> answered = inquiries.stream()
                .flatMap(inquiry -> inquiry.entries("messages").stream())
                .filter(message -> message.text("by").endsWith("@valloire.example"))
                .map(message -> message.text("text"));
        assertThat(Stream.concat(told, answered)
                        .flatMap(text -> DIGITS.matcher(text).results().map(match -> match.group())))
                .isNotEmpty()
                .containsOnly("1000", "2023");
    }

    @Test
    void everyTextIsWrittenAsItsLanguageIsPrinted() {
        assertThat(practices)
                .allSatisfy(practice -> assertThat(texts(practice))
                        .flatExtracting(text -> text.entry("sections").values())
                        .noneMatch(text -> text.contains("'"))
                        .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("lorem")));
        assertThat(practices)
                .filteredOn(practice -> practice.entry("texts").has("fr"))
                .flatExtracting(practice -> sections(practice, "fr").values())
                .noneMatch(text -> LINE_MAY_BREAK_BEFORE_A_SIGN.matcher(text).find());
        assertThat(organisations)
                .extracting(organisation -> organisation.entry("description").text("fr"))
                .noneMatch(text -> LINE_MAY_BREAK_BEFORE_A_SIGN.matcher(text).find());
    }

    @Test
    void onlyInventedOrganisationsTakeSomethingUpAndNeverTheirOwn() {
        assertThat(Entries.of("adoptions.yaml")).isNotEmpty().allSatisfy(adoption -> {
            Entry practice = practiceBySlug.get(adoption.text("practice"));
            Entry adopter = organisationBySlug.get(adoption.text("organisation"));
            assertThat(REAL).doesNotContain(practice.text("owner"), adopter.text("slug"));
            assertThat(practice.text("owner")).isNotEqualTo(adopter.text("slug"));
            assertThat(adopter.text("membership")).isEqualTo("member");
            assertThat(personByAddress.get(adoption.text("by")).text("organisation"))
                    .isEqualTo(adopter.text("slug"));
            assertThat(adoption.text("language")).isIn("en", "fr");
            assertThat(adoption.entries("steps")).isNotEmpty().allSatisfy(step -> {
                constant(AdoptionState.class, step.text("state"));
                day(step.text("since"));
                day(step.text("at"));
                assertThat(step.values())
                        .noneMatch(text -> text.contains("'"))
                        .noneMatch(text ->
                                LINE_MAY_BREAK_BEFORE_A_SIGN.matcher(text).find());
            });
        });
    }

    @Test
    void everyDrawingSaysThatItIsOneAndWhatItShows() {
        List<Entry> pictures = Entries.of("pictures.yaml");
        assertThat(pictures).hasSizeGreaterThanOrEqualTo(5).allSatisfy(picture -> {
            Entry practice = practiceBySlug.get(picture.text("practice"));
            assertThat(practice).isNotNull();
            assertThat(personByAddress.get(picture.text("by")).text("organisation"))
                    .isEqualTo(practice.text("owner"));
            assertThat(picture.text("credit"))
                    .contains("Drawing for the demonstration", "Dessin pour la démonstration");
            assertThat(picture.entry("alt").keys()).contains("en", "fr", practice.text("source"));
            assertThat(picture.entry("alt").values())
                    .noneMatch(
                            text -> LINE_MAY_BREAK_BEFORE_A_SIGN.matcher(text).find());
            assertThat(Path.of("src/main/resources/demonstration/pictures", picture.text("file")))
                    .exists()
                    .satisfies(file -> assertThat(Files.size(file)).isLessThanOrEqualTo(150 * 1024));
        });
        assertThat(pictures)
                .filteredOn(picture -> REAL.contains(
                        practiceBySlug.get(picture.text("practice")).text("owner")))
                .allSatisfy(
                        picture -> assertThat(picture.entry("alt").text("en")).startsWith("Abstract drawing"));
    }

    private static List<Entry> texts(Entry practice) {
        Entry texts = practice.entry("texts");
        return texts.keys().stream().map(texts::entry).toList();
    }

    private static Entry sections(Entry practice, String language) {
        return practice.entry("texts").entry(language).entry("sections");
    }

    private static <E extends Enum<E>> void constant(Class<E> type, String key) {
        Enum.valueOf(type, key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static void day(String text) {
        if (text.contains("P")) {
            Period.parse(text);
        } else {
            YearMonth.parse(text.substring(0, 7));
        }
    }
}
