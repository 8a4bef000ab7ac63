package org.selvedge.practices;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.OrganisationKind;
import org.selvedge.organisations.SomeOrganisations;
import org.selvedge.practices.PracticeContent.PartnerContent;
import org.selvedge.practices.PracticeContent.SectionContent;
import org.selvedge.practices.PracticeContent.Words;
import org.selvedge.security.Audience;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Practices whose every text is the same, to see what pages make of it; in English, with no translation. */
@Component
@Transactional
public class HostilePractices {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Practices practices;
    private final SomeOrganisations organisations;
    private final Clock clock;

    HostilePractices(Practices practices, SomeOrganisations organisations, Clock clock) {
        this.practices = practices;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Public, with one section for members. */
    public String published(String text) {
        return shelved(Shelf.PUBLIC, text);
    }

    /** On the members' shelf: strangers must not learn that it exists. */
    public String forMembers(String text) {
        return shelved(Shelf.MEMBERS, text);
    }

    private String shelved(Shelf shelf, String text) {
        LocalDate today = LocalDate.now(clock);
        String slug = "all-the-same-" + NUMBER.incrementAndGet();
        Practice practice = practices.save(new Practice(slug, organisations.member(), clock.instant()));
        PracticeVersion version = practice.draft(content(text), clock.instant());
        version.submit(java.time.Instant.EPOCH);
        practice.approve(version, today, java.time.Instant.EPOCH);
        if (shelf == Shelf.PUBLIC) {
            practice.review(version, today, java.time.Instant.EPOCH);
        }
        return slug;
    }

    private static PracticeContent content(String text) {
        return new PracticeContent(
                PracticeType.DID_NOT_WORK,
                PracticeStatus.STOPPED,
                Scale.TOWN,
                "IE",
                text,
                "en",
                YearMonth.of(2023, 1),
                YearMonth.of(2024, 3),
                List.of(Theme.DIGITAL),
                Map.of("en", new Words(text, text, text, null)),
                List.of(
                        new SectionContent(SectionKind.PROBLEM, Audience.PUBLIC, Map.of("en", text)),
                        new SectionContent(SectionKind.COSTS, Audience.MEMBERS, Map.of("en", "The secret sum."))),
                List.of(partner("Quiet Partner", false, null, text), partner(text, true, "javascript:alert(1)", text)),
                List.of());
    }

    private static PartnerContent partner(String name, boolean confirmed, @Nullable String link, String text) {
        return new PartnerContent(
                null,
                name,
                OrganisationKind.COMPANY,
                confirmed,
                link,
                null,
                Map.of("en", new PartnerWords(text, text)));
    }
}
