package org.selvedge.organisations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.selvedge.security.OrganisationId;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Typed;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names of organisations, for the other features; one statement however many are asked for. */
@Component
@Transactional(readOnly = true)
public class OrganisationDirectory {
    private final Organisations organisations;

    OrganisationDirectory(Organisations organisations) {
        this.organisations = organisations;
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

    public Optional<OrganisationName> bySlug(String slug) {
        return organisations.nameBySlug(slug);
    }
}
