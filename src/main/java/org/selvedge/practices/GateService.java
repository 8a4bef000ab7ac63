package org.selvedge.practices;

import static org.selvedge.security.Roles.COORDINATOR;
import static org.selvedge.security.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisation's own gate: its coordinator, or who stands in for them, decides about a version; never an author. */
@Service
@Transactional
public class GateService {
    private final VersionDoor door;
    private final VersionDesk desk;
    private final QueueRows smallChanges;
    private final Remarks remarks;
    private final Steps steps;
    private final Offers offers;
    private final CurrentReader reader;
    private final Clock clock;

    GateService(
            VersionDoor door,
            VersionDesk desk,
            QueueRows smallChanges,
            Remarks remarks,
            Steps steps,
            Offers offers,
            CurrentReader reader,
            Clock clock) {
        this.door = door;
        this.desk = desk;
        this.smallChanges = smallChanges;
        this.remarks = remarks;
        this.steps = steps;
        this.offers = offers;
        this.reader = reader;
        this.clock = clock;
    }

    /** From now on members read it; where readers see a public version, it waits for the network's review. */
    @RolesAllowed({COORDINATOR, SECRETARIAT})
    public void approve(PracticeId practice, int number, Instant seen) {
        PracticeVersion version = door.open(practice, number, VersionAction.APPROVE, seen);
        desk.approve(version, reader.person());
        offers.over(version.id(), Offers.What.GATE);
    }

    /** Back to the authors, with remarks at the fields ({@link RecordField#key()}), a reason for the whole, or both. */
    @RolesAllowed({COORDINATOR, SECRETARIAT})
    public void sendBack(PracticeId practice, int number, Map<String, String> atFields, String reason, Instant seen) {
        PracticeVersion version = door.open(practice, number, VersionAction.SEND_BACK, seen);
        Map<String, String> said = new LinkedHashMap<>();
        atFields.forEach((field, typed) -> {
            String text = Remarks.checked(field, typed);
            if (!text.isEmpty()) {
                said.put(field, text);
            }
        });
        String why = said.isEmpty() ? Reason.needed(reason) : Reason.optional(reason);
        PersonId person = reader.person();
        Instant now = clock.instant();
        said.forEach((field, text) -> remarks.keep(version.id(), field, text, person, now));
        version.sendBack(now);
        steps.taken(version, VersionAction.SEND_BACK, person, why.isEmpty() ? null : why);
        offers.over(version.id(), Offers.What.GATE);
    }

    /** No, and why; readers go on seeing the version before. */
    @RolesAllowed({COORDINATOR, SECRETARIAT})
    public void decline(PracticeId practice, int number, String reason, Instant seen) {
        PracticeVersion version = door.open(practice, number, VersionAction.DECLINE, seen);
        String why = Reason.needed(reason);
        version.decline(clock.instant());
        steps.taken(version, VersionAction.DECLINE, reader.person(), why);
        offers.over(version.id(), Offers.What.GATE);
    }

    /** A small change that passed by itself; readers see the version before again. */
    @RolesAllowed({COORDINATOR, SECRETARIAT})
    public void takeBack(PracticeId practice, int number, String reason, Instant seen) {
        PracticeVersion version = door.open(practice, number, VersionAction.TAKE_BACK, seen);
        desk.takeBack(version, Reason.needed(reason), reader.person());
    }

    /** A small change is good as it is; it leaves the queue. */
    @RolesAllowed({COORDINATOR, SECRETARIAT})
    public void lookedAt(PracticeId practice, int number) {
        PracticeVersion version = door.open(practice, number, VersionAction.TAKE_BACK);
        smallChanges.lookedAt(version.id(), reader.person(), clock.instant());
    }
}
