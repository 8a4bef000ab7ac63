package org.selvedge.practices;

import java.util.UUID;
import org.selvedge.media.FileId;
import org.selvedge.security.Audited;
import org.selvedge.security.PersonId;

/** A picture was taken back before its consent ended. */
public record PictureWithdrawn(PracticeId practice, FileId picture, PersonId actor) implements Audited {
    @Override
    public String action() {
        return "practice.picture-withdrawn";
    }

    @Override
    public UUID subject() {
        return practice.value();
    }
}
