package org.selvedge.notifications;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.PersonId;

/** One line for one person: who did what, and where to look. */
@Entity
@Table(name = "notice")
class Notice {
    @EmbeddedId
    private NoticeId id;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person"))
    private PersonId person;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private NoticeKind kind;

    @Column(name = "who")
    private String who;

    @Column(name = "what")
    private String what;

    @Column(name = "route")
    private String route;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @SuppressWarnings("NullAway")
    protected Notice() {}

    Notice(PersonId person, News news, Instant happenedAt) {
        this.id = NoticeId.next();
        this.person = person;
        this.kind = news.kind();
        this.who = news.who();
        this.what = news.what();
        this.route = news.route();
        this.happenedAt = happenedAt;
    }
}
