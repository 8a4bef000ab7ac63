package org.selvedge.practices;

import java.time.LocalDate;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.selvedge.search.SearchedField;
import org.selvedge.security.Audience;
import org.selvedge.shared.Markdown;

/**
 * How a practice stands in the index: its shown version in every language, text apart by audience. Versions never
 * change, so only the practice's own properties can make an entry old. See
 * {@code src/docs/decisions/2026-11-22-audience-in-the-index.md}.
 */
public class PracticeBinder implements TypeBinder {
    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies()
                .use("shown")
                .use("shelf")
                .use("standing")
                .use("initiative.value")
                .use("publishedOn")
                .use("slug");
        context.bridge(Practice.class, new Bridge(context.indexSchemaElement(), context.typeFactory()));
    }

    private static class Bridge implements TypeBridge<Practice> {
        private final SearchedField title;
        private final SearchedField teaser;
        private final SearchedField themeNames;
        private final SearchedField textPublic;
        private final SearchedField textMembers;
        private final SearchedField textPartners;
        private final SearchedField textOrganisation;
        private final IndexFieldReference<String> shelf;
        private final IndexFieldReference<String> standing;
        private final IndexFieldReference<String> owner;
        private final IndexFieldReference<String> initiative;
        private final IndexFieldReference<String> theme;
        private final IndexFieldReference<String> country;
        private final IndexFieldReference<String> slug;
        private final IndexFieldReference<LocalDate> published;

        Bridge(IndexSchemaElement schema, IndexFieldTypeFactory types) {
            title = SearchedField.in(schema, types, PracticeFields.TITLE);
            teaser = SearchedField.in(schema, types, PracticeFields.TEASER);
            themeNames = SearchedField.in(schema, types, PracticeFields.THEME_NAMES);
            textPublic = SearchedField.in(schema, types, PracticeFields.TEXT_PUBLIC);
            textMembers = SearchedField.in(schema, types, PracticeFields.TEXT_MEMBERS);
            textPartners = SearchedField.in(schema, types, PracticeFields.TEXT_PARTNERS);
            textOrganisation = SearchedField.in(schema, types, PracticeFields.TEXT_ORGANISATION);
            shelf = schema.field(PracticeFields.SHELF, types.asString()).toReference();
            standing = schema.field(PracticeFields.STANDING, types.asString()).toReference();
            owner = schema.field(PracticeFields.OWNER, types.asString()).toReference();
            initiative =
                    schema.field(PracticeFields.INITIATIVE, types.asString()).toReference();
            theme = schema.field(PracticeFields.THEME, types.asString().aggregable(Aggregable.YES))
                    .multiValued()
                    .toReference();
            country = schema.field(PracticeFields.COUNTRY, types.asString().aggregable(Aggregable.YES))
                    .toReference();
            slug = schema.field(PracticeFields.SLUG, types.asString().sortable(Sortable.YES))
                    .toReference();
            published = schema.field(
                            PracticeFields.PUBLISHED, types.asLocalDate().sortable(Sortable.YES))
                    .toReference();
        }

        @Override
        public void write(DocumentElement document, Practice practice, TypeBridgeWriteContext context) {
            document.addValue(shelf, practice.shelf().name());
            document.addValue(standing, practice.standing().name());
            document.addValue(owner, practice.owner().value().toString());
            practice.initiative()
                    .ifPresent(id -> document.addValue(initiative, id.value().toString()));
            document.addValue(slug, practice.slug());
            practice.publishedOn().ifPresent(day -> document.addValue(published, day));
            practice.shown().ifPresent(version -> write(document, version));
        }

        private void write(DocumentElement document, PracticeVersion version) {
            document.addValue(country, version.facts().country());
            version.themes().forEach(about -> {
                document.addValue(theme, about.key());
                ThemeNames.of(about).forEach((language, name) -> themeNames.write(document, language, name));
            });
            version.texts().forEach((language, text) -> {
                title.write(document, language, text.title());
                teaser.write(document, language, text.teaser());
            });
            version.sections()
                    .forEach(section -> section.bodies().forEach((language, body) -> {
                        String text = Markdown.plain(body);
                        write(document, section.audience(), language, text);
                    }));
        }

        private void write(DocumentElement document, Audience audience, String language, String text) {
            if (audience == Audience.PUBLIC) {
                textPublic.write(document, language, text);
            }
            if (audience == Audience.MEMBERS_AND_PARTNERS) {
                textPartners.write(document, language, text);
            }
            if (audience != Audience.ORGANISATION) {
                textMembers.write(document, language, text);
            } else {
                textOrganisation.write(document, language, text);
            }
        }
    }
}
