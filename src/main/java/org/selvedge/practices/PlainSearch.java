package org.selvedge.practices;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.selvedge.shared.Typed;
import org.springframework.stereotype.Component;

/**
 * The search while there is no index: compares titles and teasers in the database, under the same {@link Sight} and
 * with the same choices and orders, and counts no facets.
 */
@Component
class PlainSearch {
    private static final String TEXTS = """
            exists (select 1 from PracticeVersion w join w.texts t
                where w = v and (t.title like :words escape '!' or t.teaser like :words escape '!'))
            """;
    private static final String DEPTH = """
            (100 * ((select count(s) from PracticeSection s
                    where s.version = v and s.audience <> ORGANISATION and s.kind in :counting)
                + case when v.facts.type is null then 0 else 1 end
                + case when v.facts.scale is null then 0 else 1 end) / %d)
            """.formatted(Depth.asked());

    private final EntityManager entities;
    private final Clock clock;

    PlainSearch(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** One page of ids; practices whose title or teaser holds the words as typed, in any language. */
    List<PracticeId> find(String words, PracticeQuery query, Sight sight) {
        return asked("select p.id ", " order by " + order(query.order()), PracticeId.class, words, query, sight)
                .setFirstResult(query.page() * PracticeQuery.PAGE_SIZE)
                .setMaxResults(PracticeQuery.PAGE_SIZE)
                .getResultList();
    }

    long count(String words, PracticeQuery query, Sight sight) {
        return asked("select count(p) ", "", Long.class, words, query, sight).getSingleResult();
    }

    private <T> TypedQuery<T> asked(
            String select, String order, Class<T> type, String words, PracticeQuery query, Sight sight) {
        List<String> conditions = new ArrayList<>(List.of(Sight.PRACTICE, "p.standing = ACTIVE"));
        Map<String, Object> parameters = new HashMap<>();
        if (!words.isEmpty()) {
            conditions.add(TEXTS);
            parameters.put("words", "%" + Typed.literally(words) + "%");
        }
        query.chosen().forEach((facet, values) -> conditions.add(chosen(facet, values, parameters)));
        TypedQuery<T> asked = sight.toPractices(entities.createQuery(
                select + " from Practice p join p.shown v where " + String.join(" and ", conditions) + order, type));
        parameters.forEach(asked::setParameter);
        return asked;
    }

    private String chosen(PracticeFacet facet, Set<String> values, Map<String, Object> parameters) {
        return switch (facet) {
            case THEME -> {
                parameters.put(
                        "themes",
                        values.stream().flatMap(key -> Theme.of(key).stream()).toList());
                yield "exists (select 1 from PracticeVersion w join w.themes h where w = v and h in :themes)";
            }
            case COUNTRY -> {
                parameters.put("countries", values);
                yield "v.facts.country in :countries";
            }
            case GROUP -> groups(values, parameters);
            case TYPE -> {
                parameters.put("types", constants(PracticeType.values(), values));
                yield "v.facts.type in :types";
            }
            case STATUS -> {
                parameters.put("statuses", constants(PracticeStatus.values(), values));
                yield "v.facts.status in :statuses";
            }
            case RESULTS -> "p.listing.resultsSince is not null";
            case LANGUAGE -> {
                parameters.put("languages", values);
                yield "exists (select 1 from PracticeVersion w join w.texts t where w = v and key(t) in :languages)";
            }
            case COMPLETENESS -> depths(values, parameters);
            case CONFIRMED -> {
                parameters.put("since", since(values));
                yield "p.confirmedOn >= :since";
            }
        };
    }

    private static String groups(Set<String> values, Map<String, Object> parameters) {
        List<String> any = new ArrayList<>();
        for (String group : values) {
            String name = "group" + any.size();
            parameters.put(name, "%," + group + ",%");
            any.add("concat(',', v.facts.targetGroups, ',') like :" + name);
        }
        return "(" + String.join(" or ", any) + ")";
    }

    private static String depths(Set<String> values, Map<String, Object> parameters) {
        parameters.put("counting", Depth.counting());
        return constants(Depth.values(), values).stream()
                .map(depth -> DEPTH + " between " + depth.least() + " and " + depth.most())
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private LocalDate since(Set<String> values) {
        LocalDate today = LocalDate.now(clock);
        return values.stream()
                .flatMap(value -> ConfirmedWithin.of(value).stream())
                .map(within -> within.since(today))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    private static <E extends Enum<E>> List<E> constants(E[] all, Set<String> keys) {
        return Stream.of(all)
                .filter(each -> keys.contains(PracticeFacet.key(each)))
                .toList();
    }

    /** Nothing here tells how well a practice matches: the best match is the newest. */
    private static String order(PracticeSort sort) {
        return switch (sort) {
            case RELEVANCE, NEWEST -> "p.publishedOn desc, p.id desc";
            case CONFIRMED -> "p.confirmedOn desc, p.id desc";
            case TAKEN_UP -> "p.listing.takenUp desc, p.publishedOn desc, p.id desc";
        };
    }
}
