package org.selvedge.practices;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.organisations.OrganisationName;
import org.selvedge.organisations.OrganisationRoutes;
import org.selvedge.practices.Followed.Kind;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.Roles;
import org.selvedge.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a reader follows. One follows only what one may read; what is hidden later is still there to be stopped, unnamed. */
@Service
@Transactional
public class FollowService {
    private final FollowRows rows;
    private final PracticeRows practices;
    private final OrganisationDirectory organisations;
    private final Sights sights;
    private final CurrentReader reader;
    private final Clock clock;

    FollowService(
            FollowRows rows,
            PracticeRows practices,
            OrganisationDirectory organisations,
            Sights sights,
            CurrentReader reader,
            Clock clock) {
        this.rows = rows;
        this.practices = practices;
        this.organisations = organisations;
        this.sights = sights;
        this.reader = reader;
        this.clock = clock;
    }

    @RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
    @Transactional(readOnly = true)
    public boolean follows(Followed what) {
        return rows.follows(reader.person(), what);
    }

    /** From now on this reader is told what happens to it. */
    @RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
    public void follow(Followed what) {
        if (!readable(what)) {
            throw new NotFound();
        }
        rows.follow(reader.person(), what, clock.instant());
    }

    @RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
    public void stop(Followed what) {
        rows.stop(reader.person(), what);
    }

    @RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
    @Transactional(readOnly = true)
    public Following mine(Locale language) {
        List<Followed> all = rows.of(reader.person());
        return new Following(
                practices(of(all, Kind.PRACTICE).toList(), language),
                organisations(of(all, Kind.ORGANISATION).toList()),
                of(all, Kind.THEME)
                        .flatMap(theme -> Theme.of(theme.subject()).stream())
                        .sorted()
                        .toList());
    }

    private boolean readable(Followed what) {
        return switch (what.kind()) {
            case THEME -> Theme.of(what.subject()).isPresent();
            case PRACTICE ->
                !practices
                        .byIds(List.of(new PracticeId(UUID.fromString(what.subject()))), sights.of(reader.get()))
                        .isEmpty();
            case ORGANISATION ->
                Optional.ofNullable(names(List.of(what)).get(organisation(what)))
                        .isPresent();
        };
    }

    private static Stream<Followed> of(List<Followed> all, Kind kind) {
        return all.stream().filter(what -> what.kind() == kind);
    }

    private List<Following.Line> practices(List<Followed> followed, Locale language) {
        List<PracticeId> ids = followed.stream()
                .map(what -> new PracticeId(UUID.fromString(what.subject())))
                .toList();
        Map<PracticeId, List<PracticeRow>> found =
                practices.byIds(ids, sights.of(reader.get())).stream().collect(Collectors.groupingBy(PracticeRow::id));
        return followed.stream()
                .map(what -> Optional.ofNullable(found.get(new PracticeId(UUID.fromString(what.subject()))))
                        .map(texts -> line(what, PracticeRow.inLanguage(texts, language.getLanguage())))
                        .orElseGet(() -> Following.Line.gone(what)))
                .toList();
    }

    private static Following.Line line(Followed what, PracticeRow row) {
        return new Following.Line(
                what,
                row.title(),
                Locale.forLanguageTag(row.language()),
                row.ownerName(),
                PracticeRoutes.page(row.slug()));
    }

    private List<Following.Line> organisations(List<Followed> followed) {
        Map<OrganisationId, OrganisationName> names = names(followed);
        return followed.stream()
                .map(what -> Optional.ofNullable(names.get(organisation(what)))
                        .map(name ->
                                new Following.Line(what, name.name(), null, null, OrganisationRoutes.page(name.slug())))
                        .orElseGet(() -> Following.Line.gone(what)))
                .toList();
    }

    private Map<OrganisationId, OrganisationName> names(List<Followed> followed) {
        return organisations
                .names(followed.stream().map(FollowService::organisation).toList())
                .values()
                .stream()
                .filter(name -> name.readableBy(reader.get()))
                .collect(Collectors.toMap(OrganisationName::id, name -> name));
    }

    private static OrganisationId organisation(Followed what) {
        return new OrganisationId(UUID.fromString(what.subject()));
    }
}
