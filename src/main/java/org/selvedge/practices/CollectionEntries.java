package org.selvedge.practices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The practices of collections, in their order; read under the reader's {@link Sight}. */
@Component
class CollectionEntries {
    static final int MOST = 100;

    private final JdbcClient jdbc;
    private final RelatedRows practices;

    CollectionEntries(JdbcClient jdbc, RelatedRows practices) {
        this.jdbc = jdbc;
        this.practices = practices;
    }

    /** What this reader may read of it; two statements. */
    List<CollectionPage.Entry> of(CollectionId collection, Sight sight, Locale language) {
        Map<PracticeId, String> notes = notes(collection);
        return practices.of(notes.keySet(), sight, language).stream()
                .map(practice -> new CollectionPage.Entry(
                        practice.id(),
                        practice.slug(),
                        practice.title(),
                        practice.teaser(),
                        practice.language(),
                        practice.ownerName(),
                        notes.getOrDefault(practice.id(), "")))
                .toList();
    }

    /** Everything, in its order. */
    private Map<PracticeId, String> notes(CollectionId collection) {
        Map<PracticeId, String> notes = new LinkedHashMap<>();
        jdbc.sql("""
                        select practice_id, note from practice_collection_entry where collection_id = :collection
                        order by position, practice_id
                        """).param("collection", collection.value()).query(row -> {
            notes.put(new PracticeId(row.getObject("practice_id", UUID.class)), row.getString("note"));
        });
        return notes;
    }

    /** At the end; false where it is full. What is there already stays where it is. */
    boolean add(CollectionId collection, PracticeId practice) {
        List<PracticeId> all = new ArrayList<>(notes(collection).keySet());
        if (all.contains(practice)) {
            return true;
        }
        if (all.size() >= MOST) {
            return false;
        }
        jdbc.sql("""
                        insert ignore into practice_collection_entry (collection_id, practice_id, position, note)
                        values (:collection, :practice, :position, '')
                        """)
                .param("collection", collection.value())
                .param("practice", practice.value())
                .param("position", all.size())
                .update();
        return true;
    }

    void remove(CollectionId collection, PracticeId practice) {
        jdbc.sql("delete from practice_collection_entry where collection_id = :collection and practice_id = :practice")
                .param("collection", collection.value())
                .param("practice", practice.value())
                .update();
    }

    /** Changes places with the one that the editor sees before or after it; what they do not see stays between. */
    void move(CollectionId collection, PracticeId practice, int by, List<PracticeId> seen) {
        int at = seen.indexOf(practice);
        int to = at + Integer.signum(by);
        if (at < 0 || to < 0 || to >= seen.size()) {
            return;
        }
        List<PracticeId> all = new ArrayList<>(notes(collection).keySet());
        all.remove(practice);
        all.add(all.indexOf(seen.get(to)) + (by > 0 ? 1 : 0), practice);
        for (int position = 0; position < all.size(); position++) {
            jdbc.sql("""
                            update practice_collection_entry set position = :position
                            where collection_id = :collection and practice_id = :practice
                            """)
                    .param("position", position)
                    .param("collection", collection.value())
                    .param("practice", all.get(position).value())
                    .update();
        }
    }

    void note(CollectionId collection, PracticeId practice, String note) {
        jdbc.sql("""
                        update practice_collection_entry set note = :note
                        where collection_id = :collection and practice_id = :practice
                        """)
                .param("note", note)
                .param("collection", collection.value())
                .param("practice", practice.value())
                .update();
    }
}
