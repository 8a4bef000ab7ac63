package org.selvedge.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;

/** A text in the index: its folded words under its own name, their stems beside it. */
public record SearchedField(String name, IndexFieldReference<String> words, IndexFieldReference<String> stems) {
    static final String ANALYSER = "tokens";
    private static final String STEMS = "_stems";

    /** Declares the field in an index. */
    public static SearchedField in(IndexSchemaElement schema, IndexFieldTypeFactory types, String name) {
        return new SearchedField(name, text(schema, types, name), text(schema, types, stemsOf(name)));
    }

    private static IndexFieldReference<String> text(
            IndexSchemaElement schema, IndexFieldTypeFactory types, String name) {
        return schema.field(name, types.asString().analyzer(ANALYSER).norms(Norms.NO))
                .multiValued()
                .toReference();
    }

    /**
     * Writes all texts of this field, once for each document. Words keep their places, for phrases; a stem stands there once,
     * as nothing asks how often.
     */
    public void write(DocumentElement document, Collection<AnalysedText> texts) {
        Set<String> all = new LinkedHashSet<>();
        for (AnalysedText text : texts) {
            StringBuilder folded = new StringBuilder(text.text().length());
            for (Token token : text.tokens()) {
                folded.append(token.folded()).append(' ');
                all.add(token.stem());
                all.addAll(token.parts());
            }
            document.addValue(words, folded.toString());
        }
        if (!all.isEmpty()) {
            document.addValue(stems, String.join(" ", all));
        }
    }

    /** The field beside one of this name that holds its stems. */
    public static String stemsOf(String name) {
        return name + STEMS;
    }
}
