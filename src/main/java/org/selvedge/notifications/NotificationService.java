package org.selvedge.notifications;

import static org.selvedge.security.Roles.MEMBER;
import static org.selvedge.security.Roles.PARTNER;
import static org.selvedge.security.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.PersonId;
import org.selvedge.shared.ui.LiveUpdates;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own notices; nobody reads another's. */
@Service
@Transactional
public class NotificationService {
    private static final int PAGE = 30;

    private final Notices notices;
    private final LiveUpdates live;
    private final CurrentReader reader;
    private final Clock clock;

    NotificationService(Notices notices, LiveUpdates live, CurrentReader reader, Clock clock) {
        this.notices = notices;
        this.live = live;
        this.reader = reader;
        this.clock = clock;
    }

    @RolesAllowed({MEMBER, PARTNER, SECRETARIAT})
    @Transactional(readOnly = true)
    public long unread() {
        return notices.unread(reader.person());
    }

    /** Newest first. */
    @RolesAllowed({MEMBER, PARTNER, SECRETARIAT})
    @Transactional(readOnly = true)
    public NoticePage page(int page) {
        Slice<NoticeLine> lines = notices.of(reader.person(), PageRequest.of(page, PAGE));
        return new NoticePage(lines.getContent(), lines.hasNext());
    }

    /** Somebody else's notice, or one that was read before, stays as it is. */
    @RolesAllowed({MEMBER, PARTNER, SECRETARIAT})
    public void read(NoticeId id) {
        changed(notices.read(id, reader.person(), clock.instant()));
    }

    @RolesAllowed({MEMBER, PARTNER, SECRETARIAT})
    public void readAll() {
        changed(notices.readAll(reader.person(), clock.instant()));
    }

    private void changed(int rows) {
        PersonId person = reader.person();
        if (rows > 0) {
            live.changed(List.of(person));
        }
    }
}
