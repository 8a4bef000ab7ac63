package org.selvedge.practices;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.organisations.OrganisationKind;
import org.selvedge.organisations.OrganisationName;
import org.selvedge.practices.PracticeContent.PartnerContent;
import org.selvedge.practices.PracticeContent.SectionContent;
import org.selvedge.practices.PracticeContent.Words;
import org.selvedge.security.Audience;
import org.selvedge.shared.DemonstrationChapter;
import org.selvedge.shared.DemonstrationFile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The practices of the demonstration network, brought to their shelf through the same gates as any other. */
@Component
@Order(30)
class DemonstrationPractices implements DemonstrationChapter {
    private final Practices practices;
    private final OrganisationDirectory organisations;
    private final Clock clock;

    DemonstrationPractices(Practices practices, OrganisationDirectory organisations, Clock clock) {
        this.practices = practices;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public void tell(LocalDate today) {
        DemonstrationFile.folder("practices").forEach(file -> publish(file, today));
    }

    private void publish(DemonstrationFile file, LocalDate today) {
        Practice practice = practices.save(
                new Practice(file.text("slug"), named(file.text("owner")).id(), clock.instant()));
        PracticeVersion version = practice.draft(content(file, today), clock.instant());
        LocalDate published = day(file.text("published"), today);
        version.submit(clock.instant());
        practice.approve(version, published, clock.instant());
        if (file.constant(Shelf.class, "shelf") == Shelf.PUBLIC) {
            practice.review(version, published, clock.instant());
        }
        practice.confirm(day(file.text("confirmed"), today));
    }

    private PracticeContent content(DemonstrationFile file, LocalDate today) {
        String ended = file.optional("ended");
        return new PracticeContent(
                file.constant(PracticeType.class, "type"),
                file.constant(PracticeStatus.class, "status"),
                file.constant(Scale.class, "scale"),
                file.text("country"),
                file.text("town"),
                file.text("source"),
                month(file.text("started"), today),
                ended == null ? null : month(ended, today),
                file.list("themes").stream()
                        .map(key -> Theme.of(key).orElseThrow())
                        .toList(),
                words(file),
                sections(file),
                file.parts("partners").stream()
                        .map(partner -> partner(partner, today))
                        .toList(),
                file.list("groups").stream()
                        .map(key -> TargetGroup.of(key).orElseThrow())
                        .toList());
    }

    private static Map<String, Words> words(DemonstrationFile file) {
        Map<String, String> reasons = file.texts("status-reason");
        Map<String, Words> words = new HashMap<>();
        file.part("texts").parts().forEach((language, text) -> {
            String reason = reasons.getOrDefault(language, reasons.get("en"));
            words.put(language, new Words(text.text("title"), text.text("teaser"), reason, null));
        });
        return words;
    }

    private static List<SectionContent> sections(DemonstrationFile file) {
        Map<String, String> audiences = file.texts("audiences");
        Map<SectionKind, Map<String, String>> bodies = new EnumMap<>(SectionKind.class);
        file.part("texts")
                .parts()
                .forEach((language, text) -> text.texts("sections")
                        .forEach((kind, body) -> bodies.computeIfAbsent(
                                        SectionKind.of(kind).orElseThrow(), ignored -> new HashMap<>())
                                .put(language, body)));
        return bodies.entrySet().stream()
                .map(entry -> new SectionContent(entry.getKey(), audience(audiences, entry.getKey()), entry.getValue()))
                .toList();
    }

    private static Audience audience(Map<String, String> chosen, SectionKind kind) {
        String audience = chosen.get(kind.key());
        return audience == null
                ? kind.usualAudience()
                : Audience.valueOf(audience.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private PartnerContent partner(DemonstrationFile file, LocalDate today) {
        String slug = file.optional("organisation");
        OrganisationName organisation = slug == null ? null : named(slug);
        DemonstrationFile cited = file.part("cited");
        return new PartnerContent(
                organisation == null ? null : organisation.id(),
                organisation == null ? file.text("name") : organisation.name(),
                organisation == null ? file.constant(OrganisationKind.class, "kind") : organisation.kind(),
                file.yes("confirmed"),
                cited.optional("link"),
                optionalDay(cited.optional("date"), today),
                partnerWords(file));
    }

    private static Map<String, PartnerWords> partnerWords(DemonstrationFile file) {
        Map<String, String> roles = file.texts("role");
        Map<String, String> contributions = file.texts("contribution");
        Map<String, PartnerWords> words = new HashMap<>();
        roles.forEach((language, role) -> words.put(language, new PartnerWords(role, contributions.get(language))));
        contributions.forEach((language, contribution) ->
                words.putIfAbsent(language, new PartnerWords(roles.get(language), contribution)));
        return words;
    }

    private OrganisationName named(String slug) {
        return organisations
                .bySlug(slug)
                .orElseThrow(() -> new IllegalStateException("No demonstration organisation " + slug));
    }

    private static @Nullable LocalDate optionalDay(@Nullable String written, LocalDate today) {
        return written == null ? null : day(written, today);
    }

    /** A day, or a period counted from the first start. */
    private static LocalDate day(String written, LocalDate today) {
        return written.contains("P") ? today.plus(Period.parse(written)) : LocalDate.parse(written);
    }

    private static YearMonth month(String written, LocalDate today) {
        return written.contains("P")
                ? YearMonth.from(day(written, today))
                : YearMonth.parse(written.substring(0, "2023-01".length()));
    }
}
