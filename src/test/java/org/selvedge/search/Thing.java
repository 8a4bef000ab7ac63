package org.selvedge.search;

import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;

/** Something small to find; mapped by {@link SmallIndex}, so that the portal knows nothing of it. */
@Indexed
class Thing {
    @DocumentId
    Long id;

    @FullTextField(analyzer = SearchedField.ANALYSER)
    @KeywordField(name = SearchSource.STAMP, projectable = Projectable.YES)
    String words;

    Thing() {}

    Thing(long id, String words) {
        this.id = id;
        this.words = words;
    }
}
