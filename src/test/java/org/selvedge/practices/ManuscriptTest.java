package org.selvedge.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.selvedge.security.Audience;

/** What an author has written, what is still missing, and how answers become the sections of a page. */
class ManuscriptTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    @Test
    void nothingIsMissingWithTheNeededAnswers() {
        assertThat(Checklist.gaps(manuscript(Map.of()))).isEmpty();
    }

    @Test
    void everyNeededAnswerThatIsMissingIsNamed() {
        assertThat(Checklist.gaps(Manuscript.blank()))
                .extracting(Gap::field)
                .containsExactly(
                        "title",
                        "teaser",
                        "country",
                        "town",
                        "themes",
                        "status",
                        "problem",
                        "target-group",
                        "partners",
                        "what-was-done",
                        "what-changed",
                        "tips");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("title", "x".repeat(101), "title"),
                Arguments.of("problem", "x".repeat(20_001), "problem"),
                Arguments.of("country", "XX", "country"),
                Arguments.of("status", "PLANNED", "status"),
                Arguments.of("status", "STOPPED", "status-reason"),
                Arguments.of("themes", "energy,health,youth,digital", "themes"),
                Arguments.of("tips", "Write to anna@example.org.", "tips"),
                Arguments.of("title", "\u200b\u2060", "title"),
                Arguments.of("title", "\u202e\ufeff", "title"),
                Arguments.of("town", "\u3164", "town"),
                Arguments.of("title", "\ufb2c".repeat(100), "title"),
                Arguments.of("partners", "[{\"name\":\"" + "x".repeat(201) + "\",\"kind\":\"COMPANY\"}]", "partners"),
                Arguments.of(
                        "partners",
                        "[{\"name\":\"A\",\"kind\":\"COMPANY\",\"role\":\"" + "x".repeat(301) + "\"}]",
                        "partners"),
                Arguments.of(
                        "video",
                        "[{\"link\":\"https://a.example\",\"caption\":\"" + "x".repeat(1_001) + "\"}]",
                        "video"),
                Arguments.of("tips", "Call +33 2 38 00 00 00.", "tips"),
                Arguments.of("total-cost", "much", "total-cost"),
                Arguments.of("total-cost", "1200", "currency"),
                Arguments.of("currency", "EURO", "currency"),
                Arguments.of("quotation", "> It helped.", "quotation-consent"),
                Arguments.of("started", "sometime", "started"),
                Arguments.of("partners", "[{\"role\":\"helps\"}]", "partners"),
                Arguments.of(
                        "partners",
                        "[{\"name\":\"A\",\"kind\":\"COMPANY\",\"cited-link\":\"javascript:1\"}]",
                        "partners"),
                Arguments.of("phases", "[{\"name\":\"A\",\"start\":\"2024-05\",\"end\":\"2023-05\"}]", "phases"),
                Arguments.of(
                        "funding", Rows.write(java.util.Collections.nCopies(51, Map.of("funder", "A"))), "funding"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatCannotBeMeantIsRefusedAtItsField(String field, String value, String gapAt) {
        assertThat(Checklist.gaps(manuscript(Map.of(field, value))))
                .extracting(Gap::field)
                .contains(gapAt);
    }

    @Test
    void datesAndAmountsInTheTextAreNoTelephoneNumbers() {
        assertThat(Checklist.gaps(manuscript(Map.of("tips", "From 2023-01-15 to 2024, 1 250 000 EUR, 3,000 people."))))
                .isEmpty();
    }

    @Test
    void noPartnersIsAnAnswer() {
        Map<String, String> none = new HashMap<>(Map.of("no-partners", "yes"));
        none.put("partners", "");
        assertThat(Checklist.gaps(manuscript(none))).isEmpty();
        none.put("partners", "[{\"name\": \"Bakery, half written\"}]");
        assertThat(Checklist.gaps(manuscript(none))).isEmpty();
        none.put("no-partners", "");
        assertThat(Checklist.gaps(manuscript(none))).extracting(Gap::field).containsExactly("partners");
    }

    @Test
    void answersBecomeSections() {
        Map<SectionKind, String> sections = SectionWriter.sections(manuscript(Map.of(
                "source", "de",
                "target-group", "Mieterinnen.",
                "target-number", "120 * 2 Haushalte",
                "currency", "EUR",
                "total-cost", "120000",
                "cost-period", "2023",
                "phases", "[{\"name\":\"Los!\",\"start\":\"2023-01\",\"end\":\"\",\"text\":\"Es *geht* los.\"}]",
                "difficulties", "[{\"difficulty\":\"Zeit\",\"answer\":\"Mehr Zeit.\"},{\"difficulty\":\"\"}]")));
        assertThat(sections.get(SectionKind.TARGET_GROUP)).isEqualTo("Mieterinnen.\n\n120 \\* 2 Haushalte");
        assertThat(sections.get(SectionKind.COSTS)).isEqualTo("- Gesamtkosten: 120.000\u00a0EUR (2023)");
        assertThat(sections.get(SectionKind.PHASES)).isEqualTo("**Los\\!** · Januar 2023\n\nEs *geht* los.");
        assertThat(sections.get(SectionKind.DIFFICULTIES)).isEqualTo("**Zeit**\n\nMehr Zeit.");
        assertThat(sections).doesNotContainKey(SectionKind.FUNDING);
    }

    @Test
    void aSectionHasItsUsualAudienceUntilTheAuthorDecides() {
        assertThat(manuscript(Map.of()).audience(SectionKind.COSTS)).isEqualTo(Audience.MEMBERS);
        assertThat(manuscript(Map.of("audience.costs", "ORGANISATION")).audience(SectionKind.COSTS))
                .isEqualTo(Audience.ORGANISATION);
    }

    @Test
    void rowsThatAreNoneAreNoRows() {
        assertThat(Rows.read("{\"a\":1")).isEmpty();
        assertThat(Rows.read("[{\"a\":null}]")).containsExactly(Map.of("a", ""));
        assertThat(Rows.read(Rows.write(List.of(Map.of("a", "b \"c\""))))).containsExactly(Map.of("a", "b \"c\""));
    }

    @Test
    void aSlugIsMadeOfLatinLettersDigitsAndHyphens() {
        assertThat(Slugs.of("L’atelier des 1000 aiguilles, à Montargis!"))
                .isEqualTo("latelier-des-1000-aiguilles-a-montargis");
        assertThat(Slugs.of("Ремонт")).isEqualTo("remont");
        assertThat(Slugs.of("🧵")).isEqualTo("practice");
        assertThat(Slugs.of("word ".repeat(40))).hasSizeLessThanOrEqualTo(60).doesNotEndWith("-");
    }

    static Manuscript manuscript(Map<String, String> changed) {
        Map<String, String> answers = new HashMap<>(Map.ofEntries(
                Map.entry("title", "A door"),
                Map.entry("teaser", "What we did."),
                Map.entry("country", "AT"),
                Map.entry("town", "Graz"),
                Map.entry("themes", "energy"),
                Map.entry("status", "RUNNING"),
                Map.entry("problem", "Closed doors."),
                Map.entry("target-group", "Tenants."),
                Map.entry("partners", "[{\"name\":\"Some company\",\"kind\":\"COMPANY\"}]"),
                Map.entry("what-was-done", "We opened a door."),
                Map.entry("what-changed", "People came in."),
                Map.entry("tips", "Oil the hinges.")));
        answers.putAll(changed);
        Map<String, Manuscript.Entry> entries = new HashMap<>();
        answers.forEach((field, value) -> entries.put(field, new Manuscript.Entry(value, 1, null, NOW)));
        return new Manuscript(entries);
    }
}
