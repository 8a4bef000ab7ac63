package org.selvedge.shell;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.MandateKind;
import org.selvedge.organisations.MandateLine;
import org.selvedge.organisations.Mandates;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.organisations.OrganisationName;
import org.selvedge.people.PeopleService;
import org.selvedge.people.PersonRow;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** People with the names of their organisations and their mandates: three statements a page. */
@Component
class PeopleDesk {
    private final PeopleService people;
    private final OrganisationDirectory organisations;
    private final Mandates mandates;

    PeopleDesk(PeopleService people, OrganisationDirectory organisations, Mandates mandates) {
        this.people = people;
        this.organisations = organisations;
        this.mandates = mandates;
    }

    List<Line> find(String text, Pageable page) {
        List<PersonRow> rows = people.find(text, page);
        Map<OrganisationId, OrganisationName> names =
                organisations.names(rows.stream().map(PersonRow::organisation).toList());
        Map<PersonId, MandateLine> held = mandates
                .of(rows.stream().map(PersonRow::id).toList())
                .stream()
                .collect(Collectors.toMap(MandateLine::person, Function.identity(), (first, second) -> first));
        return rows.stream()
                .map(row -> new Line(
                        row,
                        names.get(row.organisation()).name(),
                        held.containsKey(row.id()) ? held.get(row.id()).kind() : null))
                .toList();
    }

    record Line(
            PersonRow person, String organisation, @Nullable MandateKind mandate) {}
}
