package org.selvedge.practices;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What one language says in a section: Markdown.
 *
 * @param ofSourceVersion the version of the source it says it for: an earlier one means that it is outdated
 */
@Embeddable
record SectionText(
        @Column(name = "body", columnDefinition = "mediumtext")
        String body,

        @Column(name = "of_source_version") int ofSourceVersion) {}
