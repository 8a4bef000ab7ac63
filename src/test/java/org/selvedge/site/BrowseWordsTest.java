package org.selvedge.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.selvedge.practices.NearMisses;
import org.selvedge.practices.PracticeFacet;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.shared.Texts;

/** A search that found nothing says what to look for instead, in the reader's language. */
class BrowseWordsTest {
    private static final PracticeQuery ASKED =
            new PracticeQuery("sewng xylophone", Map.of(PracticeFacet.COUNTRY, Set.of("FR")), null, 0);

    @Test
    void whatComesNearIsALinkThatSaysWhatItFinds() {
        NearMisses near = new NearMisses(
                new NearMisses.Offer(PracticeQuery.of("sewing xylophone"), List.of(), 1),
                List.of(new NearMisses.Offer(PracticeQuery.of("sewing"), List.of("xylophone"), 4)),
                null,
                new NearMisses.Offer(ASKED.wide(), List.of(), 2));
        assertThat(in(Locale.ENGLISH).ways(near))
                .containsExactly(
                        new BrowseWords.Way("Did you mean “sewing xylophone”?", "/practices?q=sewing%20xylophone", 1),
                        new BrowseWords.Way("Without “xylophone”", "/practices?q=sewing", 4),
                        new BrowseWords.Way("Without filters", "/practices?q=sewng%20xylophone", 2));
        assertThat(in(Locale.FRENCH).ways(near).getFirst().label())
                .isEqualTo("Vouliez-vous dire «\u202fsewing xylophone\u202f»\u202f?");
        assertThat(in(Locale.ENGLISH).ways(NearMisses.NONE)).isEmpty();
    }

    @Test
    void aTitleStaysShort() {
        assertThat(in(Locale.ENGLISH).title()).isEqualTo("Practices: “sewng xylophone”, France");
        PracticeQuery much = ASKED.with(PracticeFacet.COUNTRY, Set.of("AT", "BE", "DE", "FR", "IT"));
        BrowseWords said = new BrowseWords(new Browse("/practices", much), new Texts(), Locale.ENGLISH);
        assertThat(said.title()).isEqualTo("Practices: “sewng xylophone”, Austria, Belgium, Germany, …");
        assertThat(said.chips()).hasSize(5);
    }

    private static BrowseWords in(Locale language) {
        return new BrowseWords(new Browse("/practices", ASKED), new Texts(), language);
    }
}
