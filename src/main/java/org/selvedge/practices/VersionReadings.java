package org.selvedge.practices;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.media.FileId;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.people.PersonCard;
import org.selvedge.practices.VersionAction.Part;
import org.selvedge.practices.VersionReading.PartnerPart;
import org.selvedge.practices.VersionReading.ReviewFacts;
import org.selvedge.practices.VersionReading.StepLine;
import org.selvedge.security.Audience;
import org.selvedge.security.PersonId;
import org.selvedge.security.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a version together for somebody with these parts in it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VersionReadings {
    private final VersionTexts texts;
    private final Authors authors;
    private final Gates gates;
    private final Reviews reviews;
    private final Remarks remarks;
    private final VersionMedia media;
    private final PeopleDirectory people;
    private final OrganisationDirectory organisations;
    private final JdbcClient jdbc;

    VersionReadings(
            VersionTexts texts,
            Authors authors,
            Gates gates,
            Reviews reviews,
            Remarks remarks,
            VersionMedia media,
            PeopleDirectory people,
            OrganisationDirectory organisations,
            JdbcClient jdbc) {
        this.texts = texts;
        this.authors = authors;
        this.gates = gates;
        this.reviews = reviews;
        this.remarks = remarks;
        this.media = media;
        this.people = people;
        this.organisations = organisations;
        this.jdbc = jdbc;
    }

    VersionReading of(PracticeVersion version, List<PracticeVersion> all, Set<Part> parts) {
        Practice practice = version.practice();
        Optional<PracticeVersion> before = VersionPieces.before(version, all);
        List<PracticeVersion> both =
                Stream.concat(Stream.of(version), before.stream()).toList();
        texts.themes(both.stream());
        boolean stranger = parts.equals(Set.of(Part.REVIEWER));
        List<VersionReading.Piece> pieces = VersionPieces.of(version, before.orElse(null), texts.sections(both));
        List<VersionReading.Piece> readable = pieces.stream()
                .filter(piece -> !stranger || !onlyForOwners(piece))
                .toList();
        Map<VersionId, MediaCells> cells =
                media.of(both.stream().map(PracticeVersion::id).toList(), practice.owner(), stranger);
        MediaCells shown = cells.getOrDefault(version.id(), MediaCells.NONE);
        Optional<PracticeReview> review = reviews.latest(version.id());
        Authors.Writers writers = authors.of(practice.id(), version.id());
        Set<PersonId> writing = writers.now();
        List<PersonId> deciding =
                gates.of(practice.owner(), writers.undeciding()).people();
        Map<PersonId, PersonCard> cards = people.cards(
                Stream.of(writing.stream(), deciding.stream(), review.flatMap(PracticeReview::reviewer).stream())
                        .flatMap(each -> each)
                        .toList());
        return new VersionReading(
                practice.id(),
                version.number(),
                version.state(),
                version.stateSince(),
                version.title(),
                VersionPieces.language(version),
                organisations.name(practice.owner()).name(),
                before.map(PracticeVersion::number).orElse(null),
                version.origin().note(),
                version.origin().small(),
                version.takenBack(),
                names(writing, cards),
                has(version, writing, deciding, cards),
                Set.copyOf(parts),
                readable,
                pieces.size() - readable.size(),
                partners(version, stranger),
                shown.in(version.source(), version.source()),
                before.map(earlier -> changed(earlier, cells, shown, version.source()))
                        .orElse(List.of()),
                stranger ? List.of() : history(version),
                stranger ? List.of() : remarks.of(version.id()),
                possible(version, all, parts, review),
                review.map(each -> facts(each, cards)).orElse(null));
    }

    private static List<MediaChange> changed(
            PracticeVersion before, Map<VersionId, MediaCells> cells, MediaCells now, String source) {
        MediaCells then = cells.getOrDefault(before.id(), MediaCells.NONE);
        Set<FileId> unreadable = new HashSet<>(then.hidden().keySet());
        unreadable.addAll(now.hidden().keySet());
        return MediaChanges.of(then.in(before.source(), before.source()), now.in(source, source), unreadable);
    }

    private static boolean onlyForOwners(VersionReading.Piece piece) {
        return piece.audience() == Audience.ORGANISATION || piece.audienceBefore() == Audience.ORGANISATION;
    }

    private static List<String> names(Collection<PersonId> ids, Map<PersonId, PersonCard> cards) {
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(cards.get(id)))
                .map(PersonCard::name)
                .toList();
    }

    private static List<String> has(
            PracticeVersion version, Set<PersonId> writing, List<PersonId> deciding, Map<PersonId, PersonCard> cards) {
        return switch (version.state()) {
            case DRAFT, CHANGES_REQUESTED -> names(writing, cards);
            case SUBMITTED -> names(deciding, cards);
            case APPROVED, REVIEWED, WITHDRAWN, DECLINED -> List.of();
        };
    }

    private static ReviewFacts facts(PracticeReview review, Map<PersonId, PersonCard> cards) {
        return new ReviewFacts(
                review.state(),
                review.stateSince(),
                review.reviewer()
                        .flatMap(id -> Optional.ofNullable(cards.get(id)))
                        .map(PersonCard::name)
                        .orElse(null),
                review.reason().orElse(null));
    }

    private static Set<VersionAction> possible(
            PracticeVersion version, List<PracticeVersion> all, Set<Part> parts, Optional<PracticeReview> review) {
        EnumSet<VersionAction> possible = EnumSet.noneOf(VersionAction.class);
        possible.addAll(VersionAction.possible(parts, version.state()));
        boolean latest = version.practice().accepted().filter(version::equals).isPresent();
        boolean open = review.filter(each -> each.state().open()).isPresent();
        if (open || !latest || version.practice().standing() != Standing.ACTIVE) {
            possible.remove(VersionAction.ASK_REVIEW);
        }
        if (!open) {
            possible.remove(VersionAction.NAME_REVIEWER);
        }
        if (!version.origin().small() || !latest) {
            possible.remove(VersionAction.TAKE_BACK);
        }
        return possible;
    }

    /** Whoever reviews for the network sees of unconfirmed partners what every member sees: their kind. */
    private List<PartnerPart> partners(PracticeVersion version, boolean stranger) {
        return texts.partners(List.of(version)).stream()
                .map(partner -> part(partner, stranger && !partner.confirmed() && !partner.cited()))
                .toList();
    }

    private static PartnerPart part(PracticePartner partner, boolean unnamed) {
        String kind = "practices.partner.kind." + partner.kind().name();
        PartnerAnswer answer = PartnerAnswer.of(partner);
        if (unnamed) {
            return new PartnerPart(null, kind, null, null, null, null, null, answer, null, null);
        }
        Map<String, String> row = partner.asRow(partner.version().source());
        return new PartnerPart(
                row.get("name"),
                kind,
                said(row, "role"),
                said(row, "contribution"),
                said(row, "amount"),
                month(row, "from"),
                month(row, "to"),
                answer,
                said(row, "cited-link"),
                partner.refusal().orElse(null));
    }

    private static @Nullable String said(Map<String, String> row, String column) {
        String cell = Rows.cell(row, column);
        return cell.isEmpty() ? null : cell;
    }

    private static @Nullable YearMonth month(Map<String, String> row, String column) {
        return Rows.month(Rows.cell(row, column)).orElse(null);
    }

    private List<StepLine> history(PracticeVersion version) {
        return jdbc.sql("""
                        select s.action, p.name, s.at, s.reason
                        from practice_step s left join person p on p.id = s.actor_id
                        where s.practice_id = :practice and (s.version_id = :version or s.version_id is null)
                        order by s.at desc, s.id desc""")
                .param("practice", version.practice().id().value())
                .param("version", version.id().value())
                .query((row, number) -> new StepLine(
                        row.getString("action"),
                        row.getString("name"),
                        Utc.instant(row.getObject("at", LocalDateTime.class)),
                        row.getString("reason")))
                .list();
    }
}
