package org.selvedge.media;

import java.util.List;
import org.selvedge.security.OrganisationId;

/**
 * An uploaded file as forms show it.
 *
 * @param name its shown name
 * @param bytes what it takes in the store
 * @param sizes of a picture, smallest first; empty for attachments
 */
public record MediaFile(
        FileId id, FileKind kind, OrganisationId owner, String name, String mediaType, long bytes, List<Size> sizes) {
    public MediaFile {
        sizes = List.copyOf(sizes);
    }

    /** One rendition of a picture, in pixels. */
    public record Size(int width, int height) {}

    /** Where its smallest rendition is served, for a picture. */
    public String thumbnail() {
        return MediaRoutes.picture(id, sizes.getFirst().width());
    }
}
