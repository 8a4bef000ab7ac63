package org.selvedge.practices;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.selvedge.media.FileId;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/** The people on a picture agreed until yesterday: it is not shown any more, and its authors are told. */
public record PictureConsentEnded(PracticeId practice, FileId picture, Set<PersonId> authors) implements Audited {
    @Override
    public String action() {
        return "practice.picture-ended";
    }

    @Override
    public @Nullable PersonId actor() {
        return null;
    }

    @Override
    public UUID subject() {
        return practice.value();
    }
}
