package org.selvedge.practices;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.selvedge.search.PlainWords;
import org.selvedge.shared.Typed;
import org.springframework.stereotype.Component;

/**
 * The search while there is no index: looks for the words in titles, teasers, names of themes and partners, readable sections
 * and files of the database, under the same {@link Sight}, with the same choices, orders and pages. Plainly slower, and without stems, typos and
 * relevance.
 */
@Component
class PlainSearch {
    private static final String HEADS = """
            exists (select 1 from PracticeVersion w join w.texts t
                where w = v and (t.title like :%1$s escape '!' or t.teaser like :%1$s escape '!'))
            """;
    private static final String SECTIONS = """
            exists (select 1 from PracticeSection s join s.texts b
                where s.version = v and b.body like :%s escape '!' and %s)
            """;
    private static final String PARTNERS = """
            exists (select 1 from PracticePartner r where r.version = v and r.name like :%s escape '!' and %s)
            """;

    /** Over {@code v}: titles and kept words of its files; one that is attached twice is for the narrower audience. */
    private static final String FILES = """
            cast(sql('(select count(*) from practice_attachment c left join media_text x on x.file_id = c.file_id
                    where c.version_id = ? and (x.words like ? escape ''!'' or exists (select 1
                        from practice_attachment_text t where t.attachment_id = c.id and t.title like ? escape ''!''))
                    and not exists (select 1 from practice_attachment n
                        where n.version_id = c.version_id and n.file_id = c.file_id and not %2$s))',
                v.id.value, :%1$s, :%1$s, %3$s) as integer) > 0
            """;

    private static final String ABOUT =
            "exists (select 1 from PracticeVersion w join w.themes h where w = v and h in :%s)";
    private static final String DEPTH = """
            (100 * ((select count(s) from PracticeSection s
                    where s.version = v and s.audience <> ORGANISATION and s.kind in :counting)
                + case when v.facts.type is null then 0 else 1 end
                + case when v.facts.scale is null then 0 else 1 end) / %d)
            """.formatted(Depth.asked());

    /** Above it facets are not counted: it would take longer than the search itself. */
    private static final int MOST_COUNTED = 500;

    private final EntityManager entities;
    private final PlainFacets facets;
    private final Clock clock;

    PlainSearch(EntityManager entities, PlainFacets facets, Clock clock) {
        this.entities = entities;
        this.facets = facets;
        this.clock = clock;
    }

    /** One page of ids; facets are counted while few are found. */
    record Found(List<PracticeId> ids, long total, Map<PracticeFacet, Map<String, Long>> counts) {}

    Found search(PracticeQuery query, Sight sight) {
        PlainWords words = PlainWords.of(query.text());
        if (words.meaningless()) {
            return new Found(List.of(), 0, Map.of());
        }
        long total = count(words, query, sight);
        List<PracticeId> page = total == 0
                ? List.of()
                : ids(words, query, sight)
                        .setFirstResult(query.page() * PracticeQuery.PAGE_SIZE)
                        .setMaxResults(PracticeQuery.PAGE_SIZE)
                        .getResultList();
        return new Found(page, total, counts(words, query, sight));
    }

    /** A chosen facet counts what choosing one more of its values would find. */
    private Map<PracticeFacet, Map<String, Long>> counts(PlainWords words, PracticeQuery query, Sight sight) {
        Map<PracticeFacet, Map<String, Long>> counts = new EnumMap<>(PracticeFacet.class);
        Set<PracticeFacet> open = EnumSet.allOf(PracticeFacet.class);
        open.removeAll(query.chosen().keySet());
        counts.putAll(facets.count(few(words, query, sight), open));
        for (PracticeFacet facet : query.chosen().keySet()) {
            counts.putAll(facets.count(few(words, query.with(facet, Set.of()), sight), Set.of(facet)));
        }
        return counts;
    }

    private List<PracticeId> few(PlainWords words, PracticeQuery query, Sight sight) {
        List<PracticeId> found =
                ids(words, query, sight).setMaxResults(MOST_COUNTED + 1).getResultList();
        return found.size() > MOST_COUNTED ? List.of() : found;
    }

    private TypedQuery<PracticeId> ids(PlainWords words, PracticeQuery query, Sight sight) {
        return asked("select p.id ", " order by " + order(query.order()), PracticeId.class, words, query, sight);
    }

    private long count(PlainWords words, PracticeQuery query, Sight sight) {
        return asked("select count(p) ", "", Long.class, words, query, sight).getSingleResult();
    }

    private <T> TypedQuery<T> asked(
            String select, String order, Class<T> type, PlainWords words, PracticeQuery query, Sight sight) {
        List<String> conditions = new ArrayList<>(List.of(Sight.PRACTICE, "p.standing = ACTIVE"));
        Map<String, Object> parameters = new HashMap<>();
        words.needed().forEach(word -> conditions.add(said(word, parameters)));
        words.unwanted().forEach(word -> conditions.add("not " + said(word, parameters)));
        query.chosen().forEach((facet, values) -> conditions.add(chosen(facet, values, parameters)));
        TypedQuery<T> asked = entities.createQuery(
                select + " from Practice p join p.shown v where " + String.join(" and ", conditions) + order, type);
        if (words.blank()) {
            sight.toPractices(asked);
        } else {
            sight.toSections(asked);
        }
        parameters.forEach(asked::setParameter);
        return asked;
    }

    private static String said(String word, Map<String, Object> parameters) {
        String name = "word" + parameters.size();
        parameters.put(name, "%" + Typed.literally(word) + "%");
        List<String> places = new ArrayList<>();
        places.add(HEADS.formatted(name));
        places.add(SECTIONS.formatted(name, Sight.SECTION));
        places.add(PARTNERS.formatted(name, PracticeRows.NAMED));
        places.add(FILES.formatted(name, MediaColumn.readable("n"), MediaColumn.READER));
        List<Theme> themes = Stream.of(Theme.values())
                .filter(theme -> ThemeNames.of(theme).values().stream()
                        .anyMatch(label -> PlainWords.folded(label).contains(PlainWords.folded(word))))
                .toList();
        if (!themes.isEmpty()) {
            places.add(ABOUT.formatted("themes" + name));
            parameters.put("themes" + name, themes);
        }
        return "(" + String.join(" or ", places) + ")";
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
                parameters.put("since", ConfirmedWithin.widest(values, LocalDate.now(clock)));
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
                .map(depth -> "(" + DEPTH + " >= " + depth.least() + " and " + DEPTH + " < " + (depth.most() + 1) + ")")
                .collect(Collectors.joining(" or ", "(", ")"));
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
