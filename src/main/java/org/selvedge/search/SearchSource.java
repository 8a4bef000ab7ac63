package org.selvedge.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that can be found; a feature declares one bean for each of its indexed types. */
public interface SearchSource {
    /** The field of an entry that holds its {@link Stamped#stamp}. */
    String STAMP = "stamp";

    Class<?> indexed();

    /** How many the index should hold. */
    long expected();

    /** What the index should hold, in the order of the ids, beginning after {@code last}. */
    List<Stamped> after(@Nullable Object last, int most);

    /** Those that the index should hold. */
    Set<Object> among(Collection<?> ids);

    /**
     * An entry of the index as the database has it today.
     *
     * @param stamp another one whenever the entry would be another one
     */
    record Stamped(Object id, String stamp) {}
}
