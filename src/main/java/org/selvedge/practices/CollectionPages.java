package org.selvedge.practices;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.selvedge.organisations.Mandates;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.people.PersonCard;
import org.selvedge.security.PersonId;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;
import org.selvedge.shared.Markdown;
import org.springframework.stereotype.Component;

/** Puts a collection together as one reader sees it. */
@Component
class CollectionPages {
    private final CollectionRows rows;
    private final CollectionEntries entries;
    private final Mandates mandates;
    private final PeopleDirectory people;

    CollectionPages(CollectionRows rows, CollectionEntries entries, Mandates mandates, PeopleDirectory people) {
        this.rows = rows;
        this.entries = entries;
        this.mandates = mandates;
        this.people = people;
    }

    List<CollectionLine> lines(List<CollectionRows.Row> found, Reader reader) {
        return found.stream()
                .map(row -> new CollectionLine(
                        row.id(),
                        row.slug(),
                        row.title(),
                        row.organisationName(),
                        row.audience(),
                        row.edits(),
                        row.waits(),
                        row.orphaned() && speaksFor(row, reader)))
                .toList();
    }

    private static boolean speaksFor(CollectionRows.Row row, Reader reader) {
        return reader.is(Role.SECRETARIAT) || reader.is(Role.COORDINATOR) && reader.belongsTo(row.organisation());
    }

    CollectionPage page(CollectionRows.Row row, Sight sight, Reader reader, Locale language) {
        List<PersonCard> editors = row.edits() ? editors(row.id()) : List.of();
        CollectionPage.May may = new CollectionPage.May(
                row.edits(),
                row.edits() && row.owner().equals(reader.person()),
                row.waits() && decides(row, reader),
                row.passed() && reader.is(Role.SECRETARIAT),
                takesOver(row, reader),
                handsOver(row, reader));
        return page(row, sight, language, editors, may);
    }

    CollectionPage forStrangers(CollectionRows.Row row, Locale language) {
        return page(row, Sight.stranger(), language, List.of(), CollectionPage.May.READ);
    }

    private CollectionPage page(
            CollectionRows.Row row, Sight sight, Locale language, List<PersonCard> editors, CollectionPage.May may) {
        return new CollectionPage(
                row.id(),
                row.version(),
                row.slug(),
                new CollectionWords(row.title(), row.introduction(), row.audience()),
                Markdown.render(row.introduction()),
                row.organisation(),
                row.organisationName(),
                row.passed(),
                may.edit() ? row.refusal() : null,
                entries.of(row.id(), sight, language),
                editors,
                may);
    }

    /** Whether this reader may let it through: the office, or who speaks for its organisation and does not edit it. */
    boolean decides(CollectionRows.Row row, Reader reader) {
        if (reader.is(Role.SECRETARIAT)) {
            return true;
        }
        return reader.is(Role.COORDINATOR)
                && !row.edits()
                && mandates.holds(reader.requirePerson(), row.organisation());
    }

    /** For oneself: whoever edits it as well, and a coordinator where nobody does. */
    boolean takesOver(CollectionRows.Row row, Reader reader) {
        return row.ownerLeft() && row.edits() || handsOver(row, reader) && reader.belongsTo(row.organisation());
    }

    /** To anybody who works where it was made: its coordinator or the office, where nobody is left who edits it. */
    boolean handsOver(CollectionRows.Row row, Reader reader) {
        return row.orphaned()
                && speaksFor(row, reader)
                && (reader.is(Role.SECRETARIAT) || mandates.holds(reader.requirePerson(), row.organisation()));
    }

    private List<PersonCard> editors(CollectionId id) {
        List<PersonId> editors = rows.editors(id);
        Map<PersonId, PersonCard> cards = people.cards(editors);
        return editors.stream().map(cards::get).filter(Objects::nonNull).toList();
    }
}
