package org.selvedge.practices;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.selvedge.security.Audience;
import org.springframework.stereotype.Component;

/** Counts of facets from the database, over a few hundred practices that were found there. */
@Component
class PlainFacets {
    private static final String FACTS = """
            select v.facts.country, v.facts.type, v.facts.status, v.facts.targetGroups, v.facts.scale,
                p.listing.resultsSince, p.confirmedOn,
                (select count(s) from PracticeSection s
                    where s.version = v and s.audience <> :own and s.kind in :counting)
            from Practice p join p.shown v where p.id in :ids
            """;
    private static final String THEMES =
            "select h, count(p) from Practice p join p.shown v join v.themes h where p.id in :ids group by h";
    private static final String LANGUAGES =
            "select key(t), count(p) from Practice p join p.shown v join v.texts t where p.id in :ids group by key(t)";

    private final EntityManager entities;
    private final Clock clock;

    PlainFacets(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    Map<PracticeFacet, Map<String, Long>> count(List<PracticeId> found, Collection<PracticeFacet> wanted) {
        Map<PracticeFacet, Map<String, Long>> counts = new EnumMap<>(PracticeFacet.class);
        if (found.isEmpty() || wanted.isEmpty()) {
            return counts;
        }
        entities.createQuery(FACTS, Object[].class)
                .setParameter("own", Audience.ORGANISATION)
                .setParameter("counting", Depth.counting())
                .setParameter("ids", found)
                .getResultList()
                .forEach(row -> facts(counts, row));
        asked(THEMES, found).forEach(row -> add(counts, PracticeFacet.THEME, ((Theme) row[0]).key(), (Long) row[1]));
        asked(LANGUAGES, found)
                .forEach(row -> add(
                        counts,
                        PracticeFacet.LANGUAGE,
                        Locale.forLanguageTag((String) row[0]).getLanguage(),
                        (Long) row[1]));
        counts.keySet().retainAll(wanted);
        return counts;
    }

    private List<Object[]> asked(String query, List<PracticeId> found) {
        return entities.createQuery(query, Object[].class)
                .setParameter("ids", found)
                .getResultList();
    }

    private void facts(Map<PracticeFacet, Map<String, Long>> counts, Object[] row) {
        Stream.ofNullable(row[0]).forEach(code -> add(counts, PracticeFacet.COUNTRY, (String) code, 1));
        Stream.ofNullable((PracticeType) row[1])
                .forEach(type -> add(counts, PracticeFacet.TYPE, PracticeFacet.key(type), 1));
        Stream.ofNullable((PracticeStatus) row[2])
                .forEach(status -> add(counts, PracticeFacet.STATUS, PracticeFacet.key(status), 1));
        Stream.ofNullable((String) row[3])
                .flatMap(groups -> Stream.of(groups.split(",")))
                .filter(group -> !group.isBlank())
                .forEach(group -> add(counts, PracticeFacet.GROUP, group, 1));
        if (row[5] != null) {
            add(counts, PracticeFacet.RESULTS, PracticeFacet.YES, 1);
        }
        LocalDate today = LocalDate.now(clock);
        Stream.of(ConfirmedWithin.values())
                .filter(within -> row[6] != null && !((LocalDate) row[6]).isBefore(within.since(today)))
                .forEach(within -> add(counts, PracticeFacet.CONFIRMED, within.key(), 1));
        long answered = (Long) row[7]
                + Stream.of(row[1], row[4]).filter(known -> known != null).count();
        add(
                counts,
                PracticeFacet.COMPLETENESS,
                Depth.of((int) (100 * answered / Depth.asked())).key(),
                1);
    }

    private static void add(
            Map<PracticeFacet, Map<String, Long>> counts, PracticeFacet facet, String value, long count) {
        counts.computeIfAbsent(facet, any -> new HashMap<>()).merge(value, count, Long::sum);
    }
}
