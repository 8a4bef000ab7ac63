package org.selvedge.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.selvedge.practices.PracticeResults.CohortFact;
import org.selvedge.practices.PracticeResults.StageFact;
import org.selvedge.practices.PracticeResults.Tone;
import org.selvedge.site.ResultStrip.Piece;

/** What is known stands alone; where the same is not known of several stages, it is said once and names them. */
class ResultStripTest {
    @Test
    void the_first_group_of_1000_aiguilles_says_three_and_what_was_not_reported() {
        ResultStrip strip = ResultStrip.of(new CohortFact(
                "January 2023",
                List.of(
                        new StageFact("started", "3 started", Tone.STARTED, 3),
                        new StageFact("association part", "not reported", Tone.NOT_REPORTED, null),
                        new StageFact("workplace part", "not reported", Tone.NOT_REPORTED, null),
                        new StageFact("in work after 6 months", "due January 2027", Tone.NOT_DUE, null))));
        assertThat(strip.name()).isEqualTo("January 2023");
        assertThat(strip.pieces())
                .containsExactly(
                        new Piece("3 started", "", "started"),
                        new Piece("not reported", "association part, workplace part", "not-reported"),
                        new Piece("due January 2027", "in work after 6 months", "not-due"));
    }

    @Test
    void two_known_figures_are_never_one_piece() {
        ResultStrip strip = ResultStrip.of(new CohortFact(
                "B", List.of(new StageFact("a", "5", Tone.REACHED, 5), new StageFact("b", "5", Tone.REACHED, 5))));
        assertThat(strip.pieces()).hasSize(2);
    }
}
