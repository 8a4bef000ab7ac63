package org.selvedge.organisations;

import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.Roles;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.selvedge.shared.Typed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with organisations: the secretariat reads them all, a partner keeps its own entry true. */
@Service
public class OrganisationService {
    static final int LONGEST_DESCRIPTION = 2_000;
    static final int LONGEST_ADDRESS = 300;
    static final int MOST_HOMES = 5_000_000;

    private final Organisations organisations;
    private final CurrentReader current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrganisationService(
            Organisations organisations, CurrentReader current, ApplicationEventPublisher events, Clock clock) {
        this.organisations = organisations;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** By name; {@code text} is looked for in names and towns, empty finds all. */
    @RolesAllowed(Roles.SECRETARIAT)
    @Transactional(readOnly = true)
    public List<OrganisationRow> find(String text, Pageable page) {
        String wanted = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return organisations.rows(wanted, LocalDate.now(clock), page);
    }

    /** What the network reads about an organisation; where it is not for this reader, it is not there. */
    @RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
    @Transactional(readOnly = true)
    public OrganisationEntry page(String slug) {
        return organisations
                .whole(slug)
                .map(Organisation::asEntry)
                .filter(entry -> entry.name().readableBy(current.get()))
                .orElseThrow(NotFound::new);
    }

    @RolesAllowed({Roles.PARTNER, Roles.COORDINATOR})
    @Transactional(readOnly = true)
    public OrganisationEntry own() {
        return own(current.organisation()).asEntry();
    }

    /**
     * Changes what the own organisation says about itself.
     *
     * @param seen the state the change was made on, as {@link OrganisationEntry#version()}
     * @throws Refusal at {@code website}, {@code homes} or {@code description} with what is wrong; without a field when
     *     somebody else changed the entry meanwhile
     */
    @RolesAllowed({Roles.PARTNER, Roles.COORDINATOR})
    @Transactional
    public OrganisationEntry present(
            @Nullable Integer homes, String website, Map<String, String> descriptions, long seen) {
        Organisation organisation = own(current.organisation());
        if (organisation.version() != seen) {
            throw new Refusal("organisations.own.changed");
        }
        if (homes != null && (homes < 0 || homes > MOST_HOMES)) {
            throw Refusal.of("homes", "organisations.own.homes.refused", MOST_HOMES);
        }
        organisation.presentsItself(homes, webAddress(website), kept(descriptions));
        events.publishEvent(new OrganisationPresented(current.person(), current.organisation()));
        return organisations.saveAndFlush(organisation).asEntry();
    }

    private Organisation own(OrganisationId id) {
        return organisations.findById(id).orElseThrow(NotFound::new);
    }

    private static Map<String, String> kept(Map<String, String> descriptions) {
        Map<String, String> kept = new HashMap<>();
        descriptions.forEach((language, typed) -> {
            String text = Typed.text(typed);
            if (text.strip().length() > LONGEST_DESCRIPTION) {
                throw Refusal.of("description-" + language, "organisations.own.description.long", LONGEST_DESCRIPTION);
            }
            if (!text.isBlank()) {
                kept.put(language, text.strip());
            }
        });
        return kept;
    }

    private static @Nullable String webAddress(String typed) {
        String address = typed.strip();
        if (address.isEmpty()) {
            return null;
        }
        try {
            URI uri = new URI(address.contains("://") ? address : "https://" + address);
            if (Set.of("http", "https").contains(String.valueOf(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getHost().contains(".")
                    && uri.getUserInfo() == null
                    && uri.toString().length() <= LONGEST_ADDRESS) {
                return uri.toString();
            }
        } catch (URISyntaxException notAnAddress) {
            throw Refusal.of("website", "organisations.own.website.refused");
        }
        throw Refusal.of("website", "organisations.own.website.refused");
    }
}
