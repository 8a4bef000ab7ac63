package org.selvedge.practices;

import jakarta.persistence.Query;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.organisations.InitiativeId;
import org.selvedge.security.Audience;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;

/**
 * What one reader may see of practices: the one audience predicate, as parameters of every query. It says in the
 * query's words what {@link Reader#audiences} says of one practice.
 *
 * @param member reads what members read
 * @param office of the network: reads what was unpublished as well
 * @param own the organisation whose own sections they read, else {@link #NONE}
 * @param initiatives those in which they take part as a partner; never empty, at least {@link #NONE}
 */
record Sight(boolean member, boolean office, UUID own, Set<UUID> initiatives) {
    static final UUID NONE = new UUID(0, 0);

    /** Over {@code p}: the practice itself. */
    static final String PRACTICE = """
            (p.standing <> UNPUBLISHED
              and (p.shelf = PUBLIC or (p.shelf = MEMBERS and (:member = true or p.initiative.value in :initiatives))))
            """;

    /** Over {@code p}: the practice with its history, which its own people and the office read after it was unpublished. */
    static final String KEPT = """
            ((p.standing <> UNPUBLISHED or p.owner.value = :own or :office = true)
              and (p.shelf = PUBLIC or (p.shelf = MEMBERS and (:member = true or p.initiative.value in :initiatives))))
            """;

    /**
     * Over {@code p} and {@code v}: a version that readers like this one saw. Those of a small change that was taken back are
     * its own people and the office.
     */
    static final String VERSION = """
            ((v.takenBackAt is null or p.owner.value = :own or :office = true)
              and (v.widestShelf = PUBLIC
                or (v.widestShelf = MEMBERS and (:member = true or p.initiative.value in :initiatives))))
            """;

    /** Over {@code p} and {@code s}: one section. */
    static final String SECTION = """
            (s.audience = PUBLIC
              or (s.audience = MEMBERS_AND_PARTNERS and (:member = true or p.initiative.value in :initiatives))
              or (s.audience = MEMBERS and :member = true)
              or (s.audience = ORGANISATION and p.owner.value = :own))
            """;

    /** {@link #PRACTICE} for statements in plain SQL. */
    static final String PRACTICE_SQL = """
            (p.standing <> 'UNPUBLISHED'
              and (p.shelf = 'PUBLIC' or (p.shelf = 'MEMBERS' and (:member or p.initiative_id in (:initiatives)))))
            """;

    /** {@link #KEPT} for statements in plain SQL. */
    static final String KEPT_SQL = """
            ((p.standing <> 'UNPUBLISHED' or p.owner_id = :own or :office)
              and (p.shelf = 'PUBLIC' or (p.shelf = 'MEMBERS' and (:member or p.initiative_id in (:initiatives)))))
            """;

    /** {@link #KEPT} and {@link #VERSION} for statements in plain SQL. */
    static final String VERSION_SQL = "(" + KEPT_SQL + """
              and (v.taken_back_at is null or p.owner_id = :own or :office)
              and (v.widest_shelf = 'PUBLIC'
                or (v.widest_shelf = 'MEMBERS' and (:member or p.initiative_id in (:initiatives)))))
            """;

    /** {@link #SECTION} for statements in plain SQL, over {@code p} and whatever has an audience. */
    static final String SECTION_SQL = """
            (%1$s.audience = 'PUBLIC'
              or (%1$s.audience = 'MEMBERS_AND_PARTNERS' and (:member or p.initiative_id in (:initiatives)))
              or (%1$s.audience = 'MEMBERS' and :member)
              or (%1$s.audience = 'ORGANISATION' and p.owner_id = :own))
            """;

    static Sight stranger() {
        return new Sight(false, false, NONE, Set.of(NONE));
    }

    static Sight of(Reader reader, Set<InitiativeId> partnerships) {
        UUID own = reader.is(Role.MEMBER) && reader.organisation() != null
                ? reader.organisation().value()
                : NONE;
        Set<UUID> initiatives = Stream.concat(
                        Stream.of(NONE), partnerships.stream().map(InitiativeId::value))
                .collect(Collectors.toUnmodifiableSet());
        boolean office = reader.is(Role.SECRETARIAT);
        return new Sight(reader.is(Role.MEMBER) || office, office, own, initiatives);
    }

    /** {@link #PRACTICE} for one practice whose properties are known. */
    boolean reads(Shelf shelf, Standing standing, Optional<InitiativeId> initiative) {
        boolean forMembers = member
                || initiative.filter(id -> initiatives.contains(id.value())).isPresent();
        return standing != Standing.UNPUBLISHED && (shelf == Shelf.PUBLIC || shelf == Shelf.MEMBERS && forMembers);
    }

    /** {@link #SECTION} for a section whose practice is known; {@code initiative} is null where it describes none. */
    boolean reads(Audience audience, UUID owner, @Nullable UUID initiative) {
        return switch (audience) {
            case PUBLIC -> true;
            case MEMBERS_AND_PARTNERS -> member || initiative != null && initiatives.contains(initiative);
            case MEMBERS -> member;
            case ORGANISATION -> owner.equals(own);
        };
    }

    boolean takesPart() {
        return initiatives.size() > 1;
    }

    /** For queries that ask for practices only. */
    <Q extends Query> Q toPractices(Q query) {
        query.setParameter("member", member).setParameter("initiatives", initiatives);
        return query;
    }

    /** For queries that ask for a practice's history. */
    <Q extends Query> Q toHistory(Q query) {
        toSections(query).setParameter("office", office);
        return query;
    }

    /** For queries that ask for sections as well. */
    <Q extends Query> Q toSections(Q query) {
        toPractices(query).setParameter("own", own);
        return query;
    }

    /** For statements in plain SQL. */
    Map<String, Object> asParameters() {
        return Map.of("member", member, "office", office, "own", own, "initiatives", initiatives);
    }
}
