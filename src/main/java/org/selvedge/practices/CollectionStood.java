package org.selvedge.practices;

import java.util.List;
import java.util.UUID;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/**
 * A collection took a step towards strangers or away from them, or came into other hands.
 *
 * @param did {@code waits}, {@code passed}, {@code declined}, {@code unpublished} or {@code handed-over}
 * @param concerned whom to tell
 */
public record CollectionStood(
        CollectionId collection, String slug, String title, String did, PersonId actor, List<PersonId> concerned)
        implements Audited {
    @Override
    public String action() {
        return "collection." + did;
    }

    @Override
    public UUID subject() {
        return collection.value();
    }
}
