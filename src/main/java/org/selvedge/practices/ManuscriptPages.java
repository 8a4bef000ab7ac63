package org.selvedge.practices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.organisations.OrganisationName;
import org.selvedge.practices.PracticeContent.PartnerContent;
import org.selvedge.practices.PracticePage.LanguageNote;
import org.selvedge.practices.PracticePage.Locked;
import org.selvedge.practices.PracticePage.Section;
import org.selvedge.security.Audience;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Typed;
import org.springframework.stereotype.Component;

/** Makes of a manuscript the page that one kind of reader would see, by the rules of real pages. */
@Component
class ManuscriptPages {
    private final ContentOf content;
    private final ManuscriptMedia media;
    private final Practices practices;
    private final OrganisationDirectory organisations;
    private final Clock clock;

    ManuscriptPages(
            ContentOf content,
            ManuscriptMedia media,
            Practices practices,
            OrganisationDirectory organisations,
            Clock clock) {
        this.content = content;
        this.media = media;
        this.practices = practices;
        this.organisations = organisations;
        this.clock = clock;
    }

    PracticePage page(WritingPlace place, Manuscript manuscript, PreviewedAs as) {
        Set<Audience> audiences = as.audiences(place.owner());
        OrganisationName owner = organisations.name(place.owner());
        LocalDate today = LocalDate.now(clock);
        Locale source = manuscript.source();
        String reason = line(manuscript, RecordField.STATUS_REASON);
        return new PracticePage(
                place.practice(),
                place.slug(),
                place.number(),
                place.shelf(),
                line(manuscript, RecordField.TITLE),
                line(manuscript, RecordField.TEASER),
                source,
                source,
                LanguageNote.NONE,
                null,
                List.of(source),
                place.owner(),
                owner.name(),
                owner.slug(),
                manuscript.text(RecordField.COUNTRY),
                line(manuscript, RecordField.TOWN),
                manuscript.themes(),
                manuscript.groups(),
                manuscript.constant(PracticeType.class, RecordField.TYPE).orElse(null),
                manuscript.constant(PracticeStatus.class, RecordField.STATUS).orElse(null),
                reason.isEmpty() ? null : reason,
                manuscript.constant(Scale.class, RecordField.SCALE).orElse(null),
                manuscript.month(RecordField.STARTED).orElse(null),
                manuscript.month(RecordField.ENDED).orElse(null),
                today,
                today,
                sections(manuscript, audiences),
                locked(manuscript, audiences),
                partners(place, manuscript, as),
                Standing.ACTIVE,
                null,
                media.of(manuscript, place.owner(), audiences, today),
                false);
    }

    private static List<Section> sections(Manuscript manuscript, Set<Audience> audiences) {
        List<Section> sections = new ArrayList<>();
        SectionWriter.sections(manuscript).forEach((kind, body) -> {
            Audience audience = manuscript.audience(kind);
            if (audiences.contains(audience)) {
                sections.add(new Section(
                        kind, audience, manuscript.source(), PracticePages.paragraphs(kind, Typed.text(body))));
            }
        });
        return sections;
    }

    /** What only the organisation reads is not announced to others. */
    private static List<Locked> locked(Manuscript manuscript, Set<Audience> audiences) {
        Map<Audience, Set<SectionKind>> hidden = new TreeMap<>();
        SectionWriter.sections(manuscript).keySet().stream()
                .filter(kind -> !audiences.contains(manuscript.audience(kind)))
                .filter(kind -> manuscript.audience(kind) != Audience.ORGANISATION)
                .forEach(kind -> hidden.computeIfAbsent(manuscript.audience(kind), ignored -> new TreeSet<>())
                        .add(kind));
        return hidden.entrySet().stream()
                .map(entry -> new Locked(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    /** What a partner said of the same part before still stands. */
    private List<PracticePage.Partner> partners(WritingPlace place, Manuscript manuscript, PreviewedAs as) {
        List<PartnerContent> named = content.partners(manuscript);
        if (named.isEmpty()) {
            return List.of();
        }
        Practice practice = practices.findById(place.practice()).orElseThrow(NotFound::new);
        PracticeVersion version = practice.versions().getLast();
        List<PracticePartner.Word> said = practice.accepted()
                .map(before -> before.partners().stream()
                        .filter(PracticePartner::answered)
                        .map(PracticePartner::word)
                        .toList())
                .orElse(List.of());
        return IntStream.range(0, named.size())
                .mapToObj(position -> {
                    PracticePartner partner = new PracticePartner(version, position, named.get(position));
                    partner.keep(said);
                    return partner(named.get(position), partner.confirmed(), manuscript.source(), as);
                })
                .toList();
    }

    private static PracticePage.Partner partner(
            PartnerContent partner, boolean confirmed, Locale source, PreviewedAs as) {
        boolean named = confirmed || partner.citedLink() != null || as == PreviewedAs.ORGANISATION;
        PartnerWords words = partner.words().get(source.getLanguage());
        return new PracticePage.Partner(
                named ? partner.name() : null,
                "practices.partner.kind." + partner.kind().name(),
                named && words != null ? InLanguage.of(words.role(), source) : null,
                named && words != null ? InLanguage.of(words.contribution(), source) : null,
                named && as.readsAmounts() ? partner.amount() : null,
                partner.from(),
                partner.to(),
                confirmed,
                partner.citedLink(),
                partner.citedOn());
    }

    private static String line(Manuscript manuscript, RecordField field) {
        return Typed.line(manuscript.text(field));
    }
}
