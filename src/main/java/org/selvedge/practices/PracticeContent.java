package org.selvedge.practices;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.OrganisationKind;
import org.selvedge.security.Audience;
import org.selvedge.security.OrganisationId;
import org.selvedge.shared.Refusal;

/** Everything an author says in one version; languages are BCP 47 codes. */
record PracticeContent(
        @Nullable PracticeType type,
        PracticeStatus status,
        @Nullable Scale scale,
        String country,
        String town,
        String source,
        @Nullable YearMonth started,
        @Nullable YearMonth ended,
        List<Theme> themes,
        Map<String, Words> texts,
        List<SectionContent> sections,
        List<PartnerContent> partners,
        List<TargetGroup> groups) {
    PracticeContent {
        themes = List.copyOf(themes);
        texts = Map.copyOf(texts);
        sections = List.copyOf(sections);
        partners = List.copyOf(partners);
        groups = List.copyOf(groups);
        if (themes.isEmpty() || themes.size() > Theme.MOST) {
            throw Refusal.of("themes", "practices.content.themes", Theme.MOST);
        }
        if (!texts.containsKey(source)) {
            throw Refusal.of("source", "practices.content.source");
        }
        Set<SectionKind> kinds = new HashSet<>();
        for (SectionContent section : sections) {
            if (!kinds.add(section.kind()) || !section.bodies().containsKey(source)) {
                throw Refusal.of(section.kind().key(), "practices.content.section");
            }
        }
    }

    /** What one language says of the whole; {@code ofSourceVersion} is null for the version being written. */
    record Words(
            String title,
            String teaser,
            @Nullable String statusReason,
            @Nullable Integer ofSourceVersion) {
        PracticeText in(int version) {
            return new PracticeText(title, teaser, statusReason, ofSourceVersion == null ? version : ofSourceVersion);
        }
    }

    record SectionContent(SectionKind kind, Audience audience, Map<String, String> bodies) {}

    record PartnerContent(
            @Nullable OrganisationId organisation,
            String name,
            OrganisationKind kind,
            boolean confirmed,
            @Nullable String citedLink,
            @Nullable LocalDate citedOn,
            @Nullable YearMonth from,
            @Nullable YearMonth to,
            @Nullable String amount,
            Map<String, PartnerWords> words) {
        PartnerContent(
                @Nullable OrganisationId organisation,
                String name,
                OrganisationKind kind,
                boolean confirmed,
                @Nullable String citedLink,
                @Nullable LocalDate citedOn,
                Map<String, PartnerWords> words) {
            this(organisation, name, kind, confirmed, citedLink, citedOn, null, null, null, words);
        }
    }
}
