package org.selvedge.practices;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.selvedge.organisations.Mandates;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.people.PersonCard;
import org.selvedge.security.PersonId;
import org.selvedge.security.Reader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what authors see of their practices, in a handful of statements. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WritingSheets {
    private final WritingRows rows;
    private final Manuscripts manuscripts;
    private final Authors authors;
    private final Gates gates;
    private final Mandates mandates;
    private final OrganisationDirectory organisations;
    private final PeopleDirectory people;
    private final Remarks remarks;

    WritingSheets(
            WritingRows rows,
            Manuscripts manuscripts,
            Authors authors,
            Gates gates,
            Mandates mandates,
            OrganisationDirectory organisations,
            PeopleDirectory people,
            Remarks remarks) {
        this.rows = rows;
        this.manuscripts = manuscripts;
        this.authors = authors;
        this.gates = gates;
        this.mandates = mandates;
        this.organisations = organisations;
        this.people = people;
        this.remarks = remarks;
    }

    Writing of(WritingPlace place) {
        Manuscript manuscript = manuscripts.of(place.version());
        Authors.Writers writers = authors.of(place.practice(), place.version());
        Set<PersonId> writing = writers.now();
        List<PersonId> gate = place.state() == VersionState.SUBMITTED
                ? gates.of(place.owner(), writers.undeciding()).people()
                : List.of();
        Set<PersonId> named = new HashSet<>(writing);
        named.addAll(gate);
        manuscript.entries().values().stream()
                .map(Manuscript.Entry::by)
                .filter(Objects::nonNull)
                .forEach(named::add);
        Map<PersonId, PersonCard> cards = people.cards(named);
        return new Writing(
                place.practice(),
                place.shown() ? place.slug() : null,
                place.number(),
                place.state(),
                place.since(),
                place.base(),
                place.takenBackAt(),
                place.reason(),
                organisations.name(place.owner()),
                manuscript,
                remarks.of(place.version()),
                cards(writing, cards),
                cards(gate, cards),
                cards);
    }

    private static List<PersonCard> cards(Collection<PersonId> ids, Map<PersonId, PersonCard> cards) {
        return ids.stream().map(cards::get).filter(Objects::nonNull).toList();
    }

    MyPractices mine(Reader author, int page) {
        List<WritingRows.MyRow> found = rows.mine(author, page);
        boolean waiting = found.stream().anyMatch(row -> row.state() == VersionState.SUBMITTED);
        List<PersonId> holders = waiting ? mandates.holders(author.requireOrganisation()) : List.of();
        Map<PersonId, PersonCard> cards = people.cards(holders);
        return new MyPractices(
                found.stream()
                        .limit(WritingRows.PAGE_SIZE)
                        .map(row -> line(row, holders, cards))
                        .toList(),
                page,
                found.size() > WritingRows.PAGE_SIZE);
    }

    private static MyPractices.Line line(
            WritingRows.MyRow row, List<PersonId> holders, Map<PersonId, PersonCard> cards) {
        Stream<PersonId> deciding = row.state() == VersionState.SUBMITTED ? holders.stream() : Stream.empty();
        return new MyPractices.Line(
                row.practice(),
                row.shelf() == Shelf.NONE ? null : row.slug(),
                row.title(),
                row.standing(),
                row.version(),
                row.state(),
                row.since(),
                row.takenBack(),
                row.remarks(),
                deciding.filter(person -> !row.authors().contains(person))
                        .map(cards::get)
                        .filter(Objects::nonNull)
                        .map(PersonCard::name)
                        .toList());
    }
}
