package org.selvedge.practices;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Handing a version in, and taking it back; its authors' part of the way to the shelf. */
@Service
@Transactional
public class SubmissionService {
    private final WritingRows rows;
    private final VersionDoor door;
    private final Manuscripts manuscripts;
    private final Practices practices;
    private final Submissions submissions;
    private final Steps steps;
    private final CurrentReader reader;
    private final Clock clock;

    SubmissionService(
            WritingRows rows,
            VersionDoor door,
            Manuscripts manuscripts,
            Practices practices,
            Submissions submissions,
            Steps steps,
            CurrentReader reader,
            Clock clock) {
        this.rows = rows;
        this.door = door;
        this.manuscripts = manuscripts;
        this.practices = practices;
        this.submissions = submissions;
        this.steps = steps;
        this.reader = reader;
        this.clock = clock;
    }

    /** What stands between the manuscript and its submission. */
    @RolesAllowed(Roles.MEMBER)
    @Transactional(readOnly = true)
    public List<Gap> gaps(PracticeId id) {
        WritingPlace place = rows.place(id, reader.get()).orElseThrow(NotFound::new);
        return Checklist.gaps(manuscripts.of(place.version()));
    }

    /** What makes the version more than a small change; empty where it may pass by itself. */
    @RolesAllowed(Roles.MEMBER)
    @Transactional(readOnly = true)
    public List<Gap> touched(PracticeId id) {
        WritingPlace place = rows.place(id, reader.get()).orElseThrow(NotFound::new);
        return submissions.touchedBy(newest(place.practice()));
    }

    /** Hands it to those who decide for the organisation; a small change to the readers. */
    @RolesAllowed(Roles.MEMBER)
    public void submit(PracticeId id, Submission submission) {
        PracticeVersion version = mine(id, VersionAction.SUBMIT);
        String note = submission.checked(version.origin().base() != null);
        submissions.submit(version, note, submission.small(), reader.person());
    }

    /** Takes it back from wherever it waits. What was written is kept, and can be taken up again. */
    @RolesAllowed(Roles.MEMBER)
    public void withdraw(PracticeId id) {
        PracticeVersion version = mine(id, VersionAction.WITHDRAW);
        version.withdraw(clock.instant());
        steps.taken(version, VersionAction.WITHDRAW, reader.person(), null);
    }

    private PracticeVersion mine(PracticeId id, VersionAction action) {
        Practice practice = door.locked(id);
        WritingPlace place = rows.place(id, reader.get()).orElseThrow(NotFound::new);
        if (action.from(place.state()).isEmpty()) {
            throw new Refusal("practices.state.refused");
        }
        return practice.versions().getLast();
    }

    private PracticeVersion newest(PracticeId id) {
        return practices.findById(id).orElseThrow(NotFound::new).versions().getLast();
    }
}
