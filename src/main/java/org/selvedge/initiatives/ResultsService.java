package org.selvedge.initiatives;

import static org.selvedge.security.Roles.MEMBER;
import static org.selvedge.security.Roles.PARTNER;
import static org.selvedge.security.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.organisations.OrganisationName;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.Reader;
import org.selvedge.shared.NotFound;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What initiatives led to, as members and partners read it. */
@Service
@Transactional(readOnly = true)
public class ResultsService {
    private final InitiativeQueries initiatives;
    private final PublishableTable figures;
    private final OrganisationDirectory organisations;
    private final Thresholds thresholds;
    private final CurrentReader current;

    ResultsService(
            InitiativeQueries initiatives,
            PublishableTable figures,
            OrganisationDirectory organisations,
            Thresholds thresholds,
            CurrentReader current) {
        this.initiatives = initiatives;
        this.figures = figures;
        this.organisations = organisations;
        this.thresholds = thresholds;
        this.current = current;
    }

    /** Initiatives that have released figures, and the own organisation's; the latest release first. */
    @RolesAllowed({MEMBER, SECRETARIAT})
    public List<InitiativeSummary> find(Pageable page, Locale language) {
        return summaries(initiatives.readable(current.organisation(), page), language);
    }

    /** Initiatives that the partner takes part in today. */
    @RolesAllowed(PARTNER)
    public List<InitiativeSummary> takingPartIn(Pageable page, Locale language) {
        return summaries(initiatives.withPart(current.organisation(), page), language);
    }

    @RolesAllowed({MEMBER, SECRETARIAT})
    public InitiativeResults results(String slug, Locale language) {
        OrganisationId home = current.organisation();
        return results(slug, language, row -> row.release() > 0 || row.owner().equals(home));
    }

    @RolesAllowed(PARTNER)
    public InitiativeResults resultsForPartner(String slug, Locale language) {
        return results(slug, language, InitiativeQueries.InitiativeRow::takesPart);
    }

    private InitiativeResults results(
            String slug, Locale language, Predicate<InitiativeQueries.InitiativeRow> visible) {
        Reader reader = current.get();
        InitiativeQueries.InitiativeRow row =
                initiatives.bySlug(slug, current.organisation()).filter(visible).orElseThrow(NotFound::new);
        FigureAudience audience = FigureAudience.of(reader, row.owner(), row.takesPart());
        List<InitiativeQueries.GivenRow> given = initiatives.given(row, reader, language);
        Map<OrganisationId, OrganisationName> names = organisations.names(
                Stream.concat(Stream.of(row.owner()), given.stream().map(InitiativeQueries.GivenRow::partner))
                        .distinct()
                        .toList());
        return new InitiativeResults(
                row.id(),
                row.slug(),
                row.name().in(language),
                names.get(row.owner()),
                audience,
                thresholds,
                row.release(),
                row.released(),
                figures.show(row.id(), audience, language),
                given.stream()
                        .map(line -> line.with(names.get(line.partner()), row.owner()))
                        .toList());
    }

    private List<InitiativeSummary> summaries(List<InitiativeQueries.InitiativeRow> rows, Locale language) {
        Map<OrganisationId, OrganisationName> owners = organisations.names(
                rows.stream().map(InitiativeQueries.InitiativeRow::owner).toList());
        return rows.stream()
                .map(row -> new InitiativeSummary(
                        row.id(),
                        row.slug(),
                        row.name().in(language),
                        owners.get(row.owner()),
                        row.cohorts(),
                        row.partners(),
                        row.release(),
                        row.released()))
                .toList();
    }
}
