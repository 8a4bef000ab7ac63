package org.selvedge.initiatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.selvedge.initiatives.FigureAudience.MEMBERS;
import static org.selvedge.initiatives.FigureAudience.OUTSIDE;
import static org.selvedge.initiatives.FigureAudience.OWNER;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Small groups cannot be seen and cannot be worked out: the cases everybody should be able to check by hand. */
class DisclosureControlTest {
    private final DisclosureControl control = new DisclosureControl(new Thresholds(5, 11));

    @Test
    void aSmallGroupTakesTheNextSmallestWithItAndTheTotalStands() {
        assertThat(membersSee(Grid.line(3, 7))).containsExactly(". . | 10");
        assertThat(membersSee(Grid.line(3, 7, 12))).containsExactly(". . 12 | 22");
    }

    @Test
    void oneHoleInATwoWayTableMakesARectangleAndTheMarginsStand() {
        assertThat(membersSee(Grid.of(new int[][] {{9, 6}, {2, 11}})))
                .containsExactly(". . | 15", ". . | 13", "11 17 | 28");
        assertThat(membersSee(Grid.of(new int[][] {{6, 8, 1}, {7, 9, 14}})))
                .containsExactly(". 8 . | 15", ". 9 . | 30", "13 17 15 | 45");
    }

    @Test
    void threeOfThreeTellsAboutEverybodySoNothingIsShownNotEvenTheZero() {
        assertThat(membersSee(Grid.line(3, 0))).containsExactly(". . | .");
    }

    @Test
    void twoHolesThatSumBelowTheThresholdGetAThird() {
        assertThat(membersSee(Grid.line(1, 2, 9, 20))).containsExactly(". . . 20 | 32");
    }

    @Test
    void largeGroupsAndZerosAreShown() {
        assertThat(membersSee(Grid.line(12, 0, 8))).containsExactly("12 0 8 | 20");
    }

    @Test
    void theOwnerSeesEverythingAndOutsideSeesLessThanMembers() {
        Grid grid = Grid.line(6, 7, 20);
        Map<FigureAudience, Map<String, Hiding>> patterns = control.protect(grid.table);
        assertThat(grid.shown(patterns.get(OWNER))).containsExactly("6 7 20 | 33");
        assertThat(grid.shown(patterns.get(MEMBERS))).containsExactly("6 7 20 | 33");
        assertThat(grid.shown(patterns.get(OUTSIDE))).containsExactly(". . 20 | 33");
    }

    @Test
    void theReasonIsKeptForTheOwner() {
        assertThat(control.protect(Grid.line(3, 7).table).get(MEMBERS))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Grid.at(0, 0), Hiding.PRIMARY, Grid.at(0, 1), Hiding.SECONDARY));
    }

    @Test
    void whatIsPublicByConsentIsShownHoweverSmall() {
        CountTable aiguilles = new CountTable()
                .known("january/started", 3, OUTSIDE)
                .known("september/started", 7, OUTSIDE)
                .known("initiative/permanent", 3, OUTSIDE);
        aiguilles.strip(List.of("january/started"), false).strip(List.of("september/started"), false);
        assertThat(control.protect(aiguilles).get(OUTSIDE)).isEmpty();
    }

    @Test
    void underAPublicGroupOfThreeTheLaterStagesStayHiddenZerosIncluded() {
        CountTable cohort = new CountTable()
                .known("started", 3, OUTSIDE)
                .count("finished", 3)
                .count("in-work", 0);
        cohort.strip(List.of("started", "finished", "in-work"), false);
        assertThat(control.protect(cohort).get(MEMBERS)).containsOnlyKeys("finished", "in-work");
    }

    @Test
    void threeByConsentThenATotalOfTenRevealsSevenSoTheTotalIsHiddenToo() {
        Grid grid = Grid.knowing(OUTSIDE, 0, 0, new int[][] {{3, 7}});
        assertThat(grid.shown(control.protect(grid.table).get(OUTSIDE))).containsExactly("3 . | .");
    }

    @Test
    void threeThenTenReleasedBeforeRevealsSevenSoThatReleaseIsRefused() {
        CountTable table =
                new CountTable().known("first", 3, OUTSIDE).count("second", 7).known("both", 10, OUTSIDE);
        table.breakdown("both", List.of("first", "second"));
        assertThatExceptionOfType(Unprotectable.class)
                .isThrownBy(() -> control.protect(table))
                .satisfies(refused -> {
                    assertThat(refused.address()).isEqualTo("second");
                    assertThat(refused.audience()).isEqualTo(OUTSIDE);
                    assertThat(refused.range()).isEqualTo(new Audit.Range(7, 7));
                });
    }

    @Test
    void whatOnlyMembersKnowFromAnEarlierReleaseIsStillProtectedOutside() {
        CountTable table =
                new CountTable().known("first", 6, MEMBERS).count("second", 30).count("both", 36);
        table.breakdown("both", List.of("first", "second"));
        Map<FigureAudience, Map<String, Hiding>> patterns = control.protect(table);
        assertThat(patterns.get(MEMBERS)).isEmpty();
        assertThat(patterns.get(OUTSIDE)).containsOnlyKeys("first", "second");
    }

    @Test
    void originHealthAndMinorityAreTheOwnersOnlyHoweverLarge() {
        CountTable table = new CountTable().count("all", 80).special("here", 50).special("elsewhere", 30);
        table.breakdown("all", List.of("here", "elsewhere"));
        assertThat(control.protect(table).get(MEMBERS)).containsOnlyKeys("here", "elsewhere");
    }

    @Test
    void aStageThatCannotRiseNarrowsWhatIsHiddenAndTheAuditSeesIt() {
        CountTable cohort = new CountTable().count("started", 5).count("finished", 4);
        cohort.strip(List.of("started", "finished"), false);
        assertThat(control.protect(cohort).get(MEMBERS)).containsOnlyKeys("started", "finished");
        CountTable late = new CountTable().count("started", 5).count("finished", 4);
        late.strip(List.of("started", "finished"), true);
        assertThat(control.protect(late).get(MEMBERS)).containsOnlyKeys("finished");
    }

    @Test
    void anIncompleteBreakdownDoesNotPretendToSum() {
        CountTable table = new CountTable().count("all", 30).count("women", 3);
        table.breakdown("all", List.of("women", "men"));
        assertThat(control.protect(table).get(MEMBERS)).containsOnlyKeys("women");
        assertThat(new Audit(table, MEMBERS, 5).range("women", Set.of("women"), Set.of()))
                .isEqualTo(new Audit.Range(1, 30));
    }

    @Test
    void theThresholdsHaveAFloorAndOutsideIsNeverLaxer() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Thresholds(2, 11));
        assertThatIllegalArgumentException().isThrownBy(() -> new Thresholds(5, 4));
    }

    private List<String> membersSee(Grid grid) {
        return grid.shown(control.protect(grid.table).get(MEMBERS));
    }
}
