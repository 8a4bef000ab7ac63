package org.selvedge.practices;

/**
 * A collection in a list.
 *
 * @param own whether the reader may edit it
 * @param waits whether it waits to be let through
 * @param orphaned whether nobody looks after it any more; for those who can hand it over
 */
public record CollectionLine(
        CollectionId id,
        String slug,
        String title,
        String ownerName,
        CollectionAudience audience,
        boolean own,
        boolean waits,
        boolean orphaned) {}
