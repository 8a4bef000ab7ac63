package org.selvedge.practices;

import static org.selvedge.security.Roles.MEMBER;
import static org.selvedge.security.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.selvedge.practices.VersionAction.Part;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Reader;
import org.selvedge.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Versions read whole by those who have a part in them; for everybody else they are not there. */
@Service
@Transactional(readOnly = true)
public class ReviewingService {
    private final VersionTexts texts;
    private final VersionReadings readings;
    private final Parts parts;
    private final Reviews reviews;
    private final QueueRows queues;
    private final CurrentReader reader;

    ReviewingService(
            VersionTexts texts,
            VersionReadings readings,
            Parts parts,
            Reviews reviews,
            QueueRows queues,
            CurrentReader reader) {
        this.texts = texts;
        this.readings = readings;
        this.parts = parts;
        this.reviews = reviews;
        this.queues = queues;
        this.reader = reader;
    }

    /** @param number the version's; null for the latest that this reader has a part in */
    @RolesAllowed({MEMBER, SECRETARIAT})
    public VersionReading read(PracticeId practice, @Nullable Integer number) {
        Reader who = reader.get();
        List<PracticeVersion> all = texts.of(practice);
        for (PracticeVersion version : all) {
            boolean written = version.texts().containsKey(version.source());
            if (written && (number == null || number == version.number())) {
                Set<Part> own = parts.of(version, who);
                if (readable(version, own)) {
                    return readings.of(version, all, own);
                }
            }
        }
        throw new NotFound();
    }

    /** The office reads whole versions only while they wait in its own queue. */
    private boolean readable(PracticeVersion version, Set<Part> own) {
        if (own.contains(Part.AUTHOR) || own.contains(Part.REVIEWER)) {
            return true;
        }
        if (own.contains(Part.OFFICE)) {
            boolean atItsGate = own.contains(Part.GATE)
                    && (version.state() == VersionState.SUBMITTED || queues.toLookAt(version.id()));
            return atItsGate || reviews.open(version.id()).isPresent();
        }
        return own.contains(Part.GATE) && version.state() != VersionState.WITHDRAWN;
    }
}
