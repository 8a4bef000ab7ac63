package org.selvedge.practices;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.jspecify.annotations.Nullable;
import org.selvedge.search.AnalysedText;
import org.selvedge.search.Languages;
import org.selvedge.search.SearchedField;
import org.selvedge.security.OrganisationId;

/**
 * The names by which a practice is looked for: of its organisation, its town, and its country in every language of the
 * search. All of them stand on every card, whoever reads it. The organisation's is read when the entry is written, or within
 * the minute before.
 */
final class PracticeNames {
    private static final int MOST = 10_000;
    private static final Duration FOR_A_WHILE = Duration.ofMinutes(1);

    /** Its names are looked for in whatever language the practice is written in. */
    private static final String ANY = "und";

    private static final Map<String, List<AnalysedText>> COUNTRIES = new ConcurrentHashMap<>();

    private final SearchedField names;
    private final Cache<OrganisationId, String> owners = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(FOR_A_WHILE)
            .build();

    PracticeNames(IndexSchemaElement schema, IndexFieldTypeFactory types) {
        names = SearchedField.in(schema, types, PracticeFields.NAMES);
    }

    /** What its organisation is called. */
    @Nullable String owner(Practice practice, Session session) {
        return owners.get(practice.owner(), owner -> name(owner, session));
    }

    void write(DocumentElement document, PracticeVersion version, @Nullable String owner) {
        List<AnalysedText> all = new ArrayList<>();
        Stream.of(owner, version.facts().town())
                .filter(Objects::nonNull)
                .forEach(name -> all.add(new AnalysedText(version.source(), name)));
        countries(version.facts().country()).forEach(name -> all.add(new AnalysedText(version.source(), name)));
        names.write(document, all);
    }

    private static @Nullable String name(OrganisationId owner, Session session) {
        return session.createSelectionQuery("select o.name from Organisation o where o.id = :owner", String.class)
                .setParameter("owner", owner)
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .getSingleResultOrNull();
    }

    /** The names of a country, analysed once for all. */
    static Collection<AnalysedText> inAll(String code) {
        return COUNTRIES.computeIfAbsent(
                code,
                country -> countries(country).stream()
                        .map(name -> new AnalysedText(ANY, name))
                        .toList());
    }

    /** One name once, however many languages use it. */
    private static Set<String> countries(@Nullable String code) {
        Set<String> countries = new LinkedHashSet<>();
        if (code != null) {
            Languages.known().stream()
                    .sorted()
                    .forEach(language ->
                            countries.add(Locale.of("", code).getDisplayCountry(Locale.forLanguageTag(language))));
        }
        return countries;
    }
}
