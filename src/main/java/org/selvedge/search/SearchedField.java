package org.selvedge.search;

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

    /** Adds one text. */
    public void write(DocumentElement document, AnalysedText text) {
        StringBuilder folded = new StringBuilder(text.text().length());
        StringBuilder stemmed =
                new StringBuilder(text.text().length() + text.text().length() / 2);
        for (Token token : text.tokens()) {
            folded.append(token.folded()).append(' ');
            stemmed.append(token.stem()).append(' ');
            token.parts().forEach(part -> stemmed.append(part).append(' '));
        }
        document.addValue(words, folded.toString());
        document.addValue(stems, stemmed.toString());
    }

    /** The field beside one of this name that holds its stems. */
    public static String stemsOf(String name) {
        return name + STEMS;
    }
}
