package org.selvedge.practices;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.mapper.orm.HibernateOrmExtension;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.selvedge.search.AnalysedText;
import org.selvedge.search.SearchSource;
import org.selvedge.search.SearchedField;
import org.selvedge.security.Audience;
import org.selvedge.shared.Markdown;
import org.springframework.stereotype.Component;

/**
 * How a practice stands in the index: its shown version in every language, text apart by audience. Versions never
 * change, so only the practice's own properties can make an entry old. See
 * {@code src/docs/decisions/2026-11-22-audience-in-the-index.md}. Whoever changes what is written here raises
 * {@link PracticeStamp#FORM}, and names in {@link PracticeStamp#PROPERTIES} what of a practice it is made of.
 */
@Component
public class PracticeBinder implements TypeBinder {
    private final AttachedTexts attached;

    PracticeBinder(AttachedTexts attached) {
        this.attached = attached;
    }

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().use("shown");
        PracticeStamp.PROPERTIES.forEach(property -> context.dependencies().use(property));
        context.bridge(Practice.class, new Bridge(context.indexSchemaElement(), context.typeFactory(), attached));
    }

    /** A practice that tells everything stands where one that was confirmed half a year later does. */
    private static final long DAYS_PER_PERCENT = 2;

    private static class Bridge implements TypeBridge<Practice> {
        private final AttachedTexts attached;
        private final SearchedField title;
        private final SearchedField teaser;
        private final PracticeNames names;
        private final SearchedField themeNames;
        private final SearchedField textPublic;
        private final SearchedField textMembers;
        private final SearchedField textPartners;
        private final SearchedField textOrganisation;
        private final IndexFieldReference<String> foundBy;
        private final IndexFieldReference<String> owner;
        private final IndexFieldReference<String> initiative;
        private final IndexFieldReference<String> id;
        private final IndexFieldReference<Long> born;
        private final IndexFieldReference<Long> published;
        private final IndexFieldReference<Long> confirmed;
        private final IndexFieldReference<Long> rank;
        private final IndexFieldReference<Integer> takenUp;
        private final IndexFieldReference<String> stamp;
        private final Map<PracticeFacet, IndexFieldReference<String>> facets = new EnumMap<>(PracticeFacet.class);

        Bridge(IndexSchemaElement schema, IndexFieldTypeFactory types, AttachedTexts attached) {
            this.attached = attached;
            title = SearchedField.in(schema, types, PracticeFields.TITLE);
            teaser = SearchedField.in(schema, types, PracticeFields.TEASER);
            names = new PracticeNames(schema, types);
            themeNames = SearchedField.in(schema, types, PracticeFields.THEME_NAMES);
            textPublic = SearchedField.in(schema, types, PracticeFields.TEXT_PUBLIC);
            textMembers = SearchedField.in(schema, types, PracticeFields.TEXT_MEMBERS);
            textPartners = SearchedField.in(schema, types, PracticeFields.TEXT_PARTNERS);
            textOrganisation = SearchedField.in(schema, types, PracticeFields.TEXT_ORGANISATION);
            foundBy = schema.field(PracticeFields.FOUND_BY, types.asString())
                    .multiValued()
                    .toReference();
            owner = schema.field(PracticeFields.OWNER, types.asString()).toReference();
            initiative =
                    schema.field(PracticeFields.INITIATIVE, types.asString()).toReference();
            id = schema.field(PracticeFields.ID, types.asString().sortable(Sortable.YES))
                    .toReference();
            born = number(schema, types, PracticeFields.BORN);
            published = number(schema, types, PracticeFields.PUBLISHED);
            confirmed = number(schema, types, PracticeFields.CONFIRMED);
            rank = number(schema, types, PracticeFields.RANK);
            stamp = schema.field(
                            SearchSource.STAMP,
                            types.asString().searchable(Searchable.NO).projectable(Projectable.YES))
                    .toReference();
            takenUp = schema.field(PracticeFields.TAKEN_UP, types.asInteger().sortable(Sortable.YES))
                    .toReference();
            for (PracticeFacet facet : PracticeFacet.values()) {
                if (facet != PracticeFacet.CONFIRMED) {
                    facets.put(
                            facet,
                            schema.field(
                                            PracticeFields.of(facet),
                                            types.asString().aggregable(Aggregable.YES))
                                    .multiValued()
                                    .toReference());
                }
            }
        }

        /** Days since 1970 and the like: cheap to sort and to count. */
        private static IndexFieldReference<Long> number(
                IndexSchemaElement schema, IndexFieldTypeFactory types, String name) {
            return schema.field(name, types.asLong().sortable(Sortable.YES).aggregable(Aggregable.YES))
                    .toReference();
        }

        @Override
        public void write(DocumentElement document, Practice practice, TypeBridgeWriteContext context) {
            foundBy(practice).forEach(reader -> document.addValue(foundBy, reader));
            document.addValue(owner, practice.owner().value().toString());
            practice.initiative()
                    .ifPresent(id -> document.addValue(initiative, id.value().toString()));
            document.addValue(id, practice.id().value().toString());
            document.addValue(born, practice.id().value().getMostSignificantBits());
            String named = names.owner(
                    practice, context.extension(HibernateOrmExtension.get()).session());
            document.addValue(stamp, PracticeStamp.of(practice, named));
            practice.publishedOn().ifPresent(day -> document.addValue(published, day.toEpochDay()));
            practice.confirmedOn().ifPresent(day -> document.addValue(confirmed, day.toEpochDay()));
            document.addValue(takenUp, practice.listing().takenUp());
            if (practice.listing().hasResults()) {
                facet(document, PracticeFacet.RESULTS, PracticeFacet.YES);
            }
            practice.shown().ifPresent(version -> {
                write(document, practice, version);
                names.write(document, version, named);
            });
        }

        /** {@link Sight#PRACTICE} turned round; nobody finds what was archived or taken from its shelf. */
        private static List<String> foundBy(Practice practice) {
            if (practice.standing() != Standing.ACTIVE || practice.shelf() == Shelf.NONE) {
                return List.of();
            }
            if (practice.shelf() == Shelf.PUBLIC) {
                return List.of(PracticeFields.EVERYBODY, PracticeFields.MEMBERS);
            }
            return Stream.concat(
                            Stream.of(PracticeFields.MEMBERS),
                            practice.initiative().stream().map(id -> PracticeFields.partnersOf(id.value())))
                    .toList();
        }

        private void facet(DocumentElement document, PracticeFacet facet, String value) {
            document.addValue(Objects.requireNonNull(facets.get(facet)), value);
        }

        private void facts(DocumentElement document, VersionFacts facts) {
            Stream.ofNullable(facts.country()).forEach(code -> facet(document, PracticeFacet.COUNTRY, code));
            Stream.ofNullable(facts.type())
                    .forEach(type -> facet(document, PracticeFacet.TYPE, PracticeFacet.key(type)));
            Stream.ofNullable(facts.status())
                    .forEach(status -> facet(document, PracticeFacet.STATUS, PracticeFacet.key(status)));
            facts.groups().forEach(group -> facet(document, PracticeFacet.GROUP, group.key()));
        }

        private void write(DocumentElement document, Practice practice, PracticeVersion version) {
            int depth = Depth.percent(version);
            facet(document, PracticeFacet.COMPLETENESS, Depth.of(depth).key());
            practice.confirmedOn()
                    .ifPresent(day -> document.addValue(rank, day.toEpochDay() + DAYS_PER_PERCENT * depth));
            facts(document, version.facts());
            version.themes().forEach(about -> facet(document, PracticeFacet.THEME, about.key()));
            version.texts()
                    .keySet()
                    .forEach(language -> facet(
                            document,
                            PracticeFacet.LANGUAGE,
                            Locale.forLanguageTag(language).getLanguage()));
            themeNames.write(
                    document,
                    version.themes().stream()
                            .flatMap(about -> ThemeNames.inAll(about).stream())
                            .toList());
            title.write(document, heads(version, PracticeText::title));
            teaser.write(document, heads(version, PracticeText::teaser));
            bodies(version).forEach((audience, bodies) -> text(audience).write(document, bodies));
        }

        private static List<AnalysedText> heads(PracticeVersion version, Function<PracticeText, String> part) {
            return version.texts().entrySet().stream()
                    .map(text -> new AnalysedText(text.getKey(), part.apply(text.getValue())))
                    .toList();
        }

        /** Sections, names of partners as {@link PracticeRows#NAMED} lets readers have them, and what the files say. */
        private Map<Audience, List<AnalysedText>> bodies(PracticeVersion version) {
            Map<Audience, List<AnalysedText>> bodies = new EnumMap<>(Audience.class);
            BiConsumer<Audience, AnalysedText> add =
                    (audience, text) -> bodies.computeIfAbsent(audience, ignored -> new ArrayList<>())
                            .add(text);
            version.sections()
                    .forEach(section -> section.bodies()
                            .forEach((language, body) ->
                                    add.accept(section.audience(), new AnalysedText(language, Markdown.plain(body)))));
            version.partners().forEach(partner -> {
                boolean named = partner.confirmed() || partner.cited();
                AnalysedText name = new AnalysedText(version.source(), partner.name());
                add.accept(named ? Audience.PUBLIC : Audience.ORGANISATION, name);
            });
            if (version.mayHaveFiles()) {
                attached.of(version.id()).forEach(said -> add.accept(said.audience(), said.text()));
            }
            return bodies;
        }

        private SearchedField text(Audience audience) {
            return switch (audience) {
                case PUBLIC -> textPublic;
                case MEMBERS -> textMembers;
                case MEMBERS_AND_PARTNERS -> textPartners;
                case ORGANISATION -> textOrganisation;
            };
        }
    }
}
