package org.selvedge.initiatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.people.Principals;
import org.selvedge.people.SomePeople;
import org.selvedge.practices.PracticeFacts;
import org.selvedge.practices.PracticeResults;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.selvedge.security.Reader;
import org.selvedge.security.SignedIn;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.selvedge.testing.Acting;
import org.selvedge.testing.PortalTest;
import org.selvedge.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Results as each reader may see them. */
@PortalTest
class ResultsServiceTest {
    @Autowired
    private ResultsService results;

    @Autowired
    private ResultsOnPractice onPractice;

    @Autowired
    private PracticeFacts practices;

    @Autowired
    private SomeInitiatives initiatives;

    @Autowired
    private SomeOrganisations organisations;

    @Autowired
    private SomePeople people;

    @Autowired
    private Principals principals;

    private OrganisationId owner;
    private SignedIn coordinator;
    private SignedIn member;
    private OrganisationId partner;
    private SignedIn partnersPerson;

    @BeforeEach
    void peopleAroundAnInitiative() {
        owner = organisations.member();
        PersonId holder = organisations.coordinator(owner);
        coordinator = people.signedIn(holder);
        member = people.signedIn(people.member(organisations.member()));
        partner = organisations.partner();
        partnersPerson = people.signedIn(people.partner(partner));
    }

    @Test
    void membersSeeTheThreeTheSevenAndTheThreeOfMilleAiguillesAndNothingInvented() {
        InitiativeResults aiguilles = Acting.as(
                demonstration("lena@nordufer.example"), () -> results.results("1000-aiguilles", Locale.ENGLISH));
        assertThat(aiguilles.audience()).isEqualTo(FigureAudience.MEMBERS);
        assertThat(aiguilles.figures().cohorts())
                .extracting(row -> row.cells().stream().map(FigureCell::value).toList())
                .containsExactly(strip(3, RoughDate.parse("2024-01")), strip(7, RoughDate.parse("2024-09")));
        assertThat(aiguilles.figures().initiative().get(4).orElseThrow())
                .isEqualTo(new FigureCell(
                        new FigureValue.ByConsent(3), RoughDate.parse("2023-07"), Consent.ALREADY_PUBLIC, false));
        assertThat(aiguilles.figures().answered()).isEqualTo(2);
        assertThat(aiguilles.figures().size()).isEqualTo(12);
        assertThat(aiguilles.contributions()).hasSize(8).allSatisfy(line -> {
            assertThat(line.terms().promised()).isNull();
            assertThat(line.terms().delivered()).isNull();
            assertThat(line.confirmed()).isNull();
        });
    }

    @Test
    void theMendingRoomShowsEveryState() {
        InitiativeResults room = Acting.as(
                demonstration("lena@nordufer.example"), () -> results.results("the-mending-room", Locale.ENGLISH));
        List<FigureValue> strip = room.figures().cohorts().stream()
                .flatMap(row -> row.cells().stream())
                .map(FigureCell::value)
                .toList();
        assertThat(strip)
                .hasAtLeastOneElementOfType(FigureValue.Known.class)
                .hasAtLeastOneElementOfType(FigureValue.Zero.class)
                .hasAtLeastOneElementOfType(FigureValue.Unknown.class)
                .hasAtLeastOneElementOfType(FigureValue.NotDueYet.class)
                .hasAtLeastOneElementOfType(FigureValue.Overdue.class)
                .hasAtLeastOneElementOfType(FigureValue.NotApplicable.class)
                .hasAtLeastOneElementOfType(FigureValue.Hidden.class);
        FigureTable.Breakdown women = room.figures().breakdowns().getFirst();
        assertThat(women.rows())
                .extracting(row ->
                        row.cells().stream().map(cell -> short_(cell.value())).toList())
                .containsExactly(
                        List.of(".", "."),
                        List.of(".", "."),
                        List.of("12", "0"),
                        List.of("12", "6"),
                        List.of("11", "6"),
                        List.of("55", "22"));
        assertThat(room.figures().things().getFirst().cell().value()).isEqualTo(new FigureValue.Known(2340));
    }

    @Test
    void theOwnersCoordinatorSeesExactlyAndIsToldWhatMembersDoNotSee() {
        InitiativeResults room = Acting.as(
                demonstration("elin@bostadsodra.example"), () -> results.results("the-mending-room", Locale.ENGLISH));
        assertThat(room.audience()).isEqualTo(FigureAudience.OWNER);
        FigureCell three = room.figures().cohorts().get(1).cells().get(4);
        assertThat(three.value()).isEqualTo(new FigureValue.Known(3));
        assertThat(three.hiddenFromMembers()).isTrue();
    }

    @Test
    void aColleagueWithoutTheMandateSeesWhatMembersSee() {
        InitiativeResults room = Acting.as(
                demonstration("sara@bostadsodra.example"), () -> results.results("the-mending-room", Locale.ENGLISH));
        assertThat(room.figures().cohorts().get(1).cells().get(4).value())
                .isEqualTo(new FigureValue.Hidden(Hiding.UNSAID));
    }

    @Test
    void whatIsNotReleasedIsTheOwnersOnly() {
        SomeInitiatives.Made made = initiatives.initiative(owner);
        initiatives.cohort(made.id(), "one", 20, 15);
        assertThatThrownBy(() -> Acting.as(member, () -> results.results(made.slug(), Locale.ENGLISH)))
                .isInstanceOf(NotFound.class);
        assertThat(Acting.as(coordinator, () -> results.results(made.slug(), Locale.ENGLISH))
                        .release())
                .isZero();
        initiatives.release(made.id());
        initiatives.report(made.id(), "one", "in-work", 12);
        assertThat(value(member, made, 2)).isEqualTo(new FigureValue.Unknown());
        assertThat(value(coordinator, made, 2)).isEqualTo(new FigureValue.Known(12));
        initiatives.release(made.id());
        assertThat(value(member, made, 2)).isEqualTo(new FigureValue.Known(12));
    }

    @Test
    void aPartnerSeesTheInitiativesItTakesPartInAndNoOther() {
        SomeInitiatives.Made made = initiatives.initiative(owner);
        initiatives.cohort(made.id(), "one", 20, 15, 3);
        initiatives.release(made.id());
        assertThatThrownBy(
                        () -> Acting.as(partnersPerson, () -> results.resultsForPartner(made.slug(), Locale.ENGLISH)))
                .isInstanceOf(NotFound.class);
        initiatives.contribution(made.id(), partner);
        InitiativeResults seen =
                Acting.as(partnersPerson, () -> results.resultsForPartner(made.slug(), Locale.ENGLISH));
        assertThat(seen.audience()).isEqualTo(FigureAudience.MEMBERS);
        assertThat(seen.figures().cohorts().getFirst().cells().get(2).value())
                .isEqualTo(new FigureValue.Hidden(Hiding.UNSAID));
        assertThat(Acting.as(partnersPerson, () -> results.takingPartIn(PageRequest.ofSize(10), Locale.ENGLISH)))
                .extracting(InitiativeSummary::slug)
                .containsExactly(made.slug());
        assertThatThrownBy(() ->
                        Acting.as(partnersPerson, () -> results.resultsForPartner("the-mending-room", Locale.ENGLISH)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aHiddenNumberDoesNotLeaveTheDatabase() {
        PracticeResults facts = onPractice
                .of(practices.idOf("the-mending-room").orElseThrow(), Reader.stranger(), Locale.ENGLISH)
                .orElseThrow();
        assertThat(facts.cohorts().get(1).stages().get(4).tone()).isEqualTo(PracticeResults.Tone.HIDDEN);
        assertThat(facts.cohorts().get(1).stages().get(4).shown()).isNull();
        assertThat(facts.toString()).doesNotContain("n=3,").doesNotContain(": 3");
    }

    @Test
    void strangersReadTheThreePublicNumbersOnThePublicPage() {
        PracticeResults facts = onPractice
                .of(practices.idOf("1000-aiguilles").orElseThrow(), Reader.stranger(), Locale.FRENCH)
                .orElseThrow();
        assertThat(facts.route()).isEqualTo("results/1000-aiguilles");
        assertThat(facts.cohorts().getFirst().name()).isEqualTo("Janvier 2023");
        assertThat(facts.cohorts().getFirst().stages().getFirst().shown()).isEqualTo(3);
        assertThat(facts.headlines())
                .singleElement()
                .satisfies(line -> assertThat(line.text()).contains("3").contains("juillet 2023"));
    }

    @Test
    void aReleaseThatCannotBeProtectedIsRefusedWithTheReason() {
        SomeInitiatives.Made made = initiatives.initiative(owner);
        initiatives.cohort(made.id(), "one", 12);
        initiatives.report(made.id(), null, "started", 12);
        initiatives.release(made.id());
        initiatives.cohort(made.id(), "two", 3);
        initiatives.report(made.id(), null, "started", 15);
        assertThat(initiatives.release(made.id())).isEqualTo(2);
        assertThat(Acting.as(member, () -> results.results(made.slug(), Locale.ENGLISH))
                        .figures()
                        .initiative()
                        .getFirst()
                        .orElseThrow()
                        .value())
                .as("12 is known from the first release, so that 15 would tell the 3")
                .isEqualTo(new FigureValue.Hidden(Hiding.UNSAID));
    }

    @Test
    void stagesDoNotRiseAndPartsSumToTheirTotal() {
        SomeInitiatives.Made rising = initiatives.initiative(owner);
        initiatives.cohort(rising.id(), "one", 12, 13);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> initiatives.release(rising.id()))
                .withMessage("initiatives.figure.rises");
        SomeInitiatives.Made wrong = initiatives.initiative(owner);
        initiatives.cohort(wrong.id(), "one", 30);
        initiatives.reportParts(wrong.id(), "one", "started", Map.of(Category.WOMEN, 20, Category.MEN, 9));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> initiatives.release(wrong.id()))
                .withMessage("initiatives.figure.sum");
    }

    @Test
    void specialCategoriesAreNotEvenAnnouncedToMembers() {
        SomeInitiatives.Made made = initiatives.initiative(owner);
        initiatives.cohort(made.id(), "one", 80);
        initiatives.reportParts(made.id(), "one", "started", Map.of(Category.BORN_ABROAD, 30, Category.BORN_HERE, 50));
        initiatives.release(made.id());
        assertThat(table(member, made).breakdowns()).isEmpty();
        assertThat(table(coordinator, made).breakdowns()).hasSize(1);
    }

    @Test
    void fewStatementsHoweverManyRows() {
        SignedIn lena = demonstration("lena@nordufer.example");
        assertThat(Acting.as(lena, () -> Statements.count(() -> results.find(PageRequest.ofSize(50), Locale.ENGLISH))))
                .isLessThanOrEqualTo(3);
        assertThat(Acting.as(lena, () -> Statements.count(() -> results.results("the-mending-room", Locale.ENGLISH))))
                .isLessThanOrEqualTo(6);
        SignedIn nordlys = demonstration("partner@nordlys.example");
        assertThat(Acting.as(
                        nordlys,
                        () -> Statements.count(() -> results.resultsForPartner("the-mending-room", Locale.ENGLISH))))
                .isLessThanOrEqualTo(6);
    }

    @Test
    void anAddressThatIsNoneIsNotThere() {
        for (String slug : List.of("", "-1", "%00", "../", "x".repeat(10_000), "' or 1=1 --")) {
            assertThatThrownBy(() -> Acting.as(member, () -> results.results(slug, Locale.ENGLISH)))
                    .isInstanceOf(NotFound.class);
        }
    }

    private FigureTable table(SignedIn reader, SomeInitiatives.Made made) {
        return Acting.as(reader, () -> results.results(made.slug(), Locale.ENGLISH))
                .figures();
    }

    private FigureValue value(SignedIn reader, SomeInitiatives.Made made, int stage) {
        return table(reader, made).cohorts().getFirst().cells().get(stage).value();
    }

    private SignedIn demonstration(String address) {
        return principals.byAddress(address).orElseThrow();
    }

    private static List<FigureValue> strip(int started, RoughDate due) {
        return Stream.concat(
                        Stream.of((FigureValue) new FigureValue.ByConsent(started)),
                        Stream.of(
                                new FigureValue.Unknown(),
                                new FigureValue.Unknown(),
                                new FigureValue.Unknown(),
                                new FigureValue.Unknown(),
                                due.over(LocalDate.now())
                                        ? new FigureValue.Overdue(due)
                                        : new FigureValue.NotDueYet(due)))
                .toList();
    }

    private static String short_(FigureValue value) {
        return switch (value) {
            case FigureValue.Known(int n) -> Integer.toString(n);
            case FigureValue.Zero _ -> "0";
            default -> ".";
        };
    }
}
