package org.selvedge.organisations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Typed;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names of organisations, for the other features; one statement however many are asked for. */
@Component
@Transactional(readOnly = true)
public class OrganisationDirectory {
    private static final OrganisationId NOBODY = new OrganisationId(new UUID(0, 0));

    private final Organisations organisations;
    private final NameStarts starts;

    OrganisationDirectory(Organisations organisations, NameStarts starts) {
        this.organisations = organisations;
        this.starts = starts;
    }

    public Map<OrganisationId, OrganisationName> names(Collection<OrganisationId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return organisations.names(Set.copyOf(ids)).stream()
                .collect(Collectors.toMap(OrganisationName::id, Function.identity()));
    }

    public OrganisationName name(OrganisationId id) {
        return Optional.ofNullable(names(Set.of(id)).get(id)).orElseThrow(NotFound::new);
    }

    /** Members and partners by a part of their name, in the order of names; {@code page} counts from 0. */
    public List<OrganisationName> named(String words, int page, int size) {
        return organisations.named(Typed.literally(words.strip()), PageRequest.of(page, size));
    }

    /** Those whose page is there for this reader and whose name, or a word of it, begins so; in the order of names. */
    public List<OrganisationName> beginning(String words, Reader reader, int most) {
        return starts.beginning(
                Typed.literally(words.strip()),
                reader.is(Role.MEMBER) || reader.is(Role.SECRETARIAT),
                reader.organisation() == null ? NOBODY : reader.organisation(),
                most);
    }

    public Optional<OrganisationName> bySlug(String slug) {
        return organisations.nameBySlug(slug);
    }
}
