package org.selvedge.practices;

import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Earlier versions of practices for signed-in readers: listed, read, and cited by number. */
@Service
public class VersionService {
    private final VersionPages versions;
    private final Sights sights;
    private final CurrentReader reader;

    VersionService(VersionPages versions, Sights sights, CurrentReader reader) {
        this.versions = versions;
        this.sights = sights;
        this.reader = reader;
    }

    /** The versions that this reader may read, {@code page} counted from 0; a former address finds them as well. */
    @RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
    @Transactional(readOnly = true)
    public VersionHistory history(String slug, int page, Locale language) {
        Sight sight = sights.of(reader.get());
        return versions.history(versions.subject(slug, sight), page, sight, language);
    }

    /** Two versions word by word, as far as this reader may read both; older first. Null: today's and the one before. */
    @RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
    @Transactional(readOnly = true)
    public VersionComparison compare(String slug, @Nullable Integer from, @Nullable Integer to, Locale language) {
        Sight sight = sights.of(reader.get());
        return versions.compared(versions.subject(slug, sight), from, to, sight, language);
    }

    /** One version as it was, in {@code language}, else in its source with a note; hidden is missing. */
    @RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
    @Transactional(readOnly = true)
    public VersionPage page(String slug, int number, Locale language) {
        Sight sight = sights.of(reader.get());
        return versions.page(versions.subject(slug, sight), number, sight, language);
    }
}
