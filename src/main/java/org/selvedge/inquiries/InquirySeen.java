package org.selvedge.inquiries;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.selvedge.security.PersonId;

/** Up to which message somebody has read a thread. */
@Entity
@Table(name = "inquiry_seen")
class InquirySeen {
    @EmbeddedId
    private Key key;

    @Version
    @Column(name = "version")
    private @Nullable Long version;

    @Column(name = "number")
    private int number;

    @SuppressWarnings("NullAway")
    protected InquirySeen() {}

    /** Whose mark, in which thread. */
    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "inquiry"))
            InquiryId inquiry,

            @Embedded @AttributeOverride(name = "value", column = @Column(name = "person"))
            PersonId person)
            implements Serializable {}
}
