package org.selvedge.practices;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What one language says of a whole version.
 *
 * @param ofSourceVersion the version of the source it says it for: an earlier one means that it is outdated
 */
@Embeddable
record PracticeText(
        @Column(name = "title") String title,
        @Column(name = "teaser") String teaser,
        @Nullable @Column(name = "status_reason") String statusReason,
        @Column(name = "of_source_version") int ofSourceVersion) {}
