package org.selvedge.notifications;

import java.util.Locale;

/** What people are told about; the mail about it is of the kind {@link #mail()}. */
public enum NoticeKind {
    INQUIRY_ASKED,
    INQUIRY_CONTINUED,
    INQUIRY_ANSWERED,
    INQUIRY_DECLINED,
    CONTRIBUTION_SENT,
    CONTRIBUTION_CONFIRMED,
    CONTRIBUTION_ASKED_BACK,
    PRACTICE_TAKEN_UP,
    ADOPTION_CHANGED,
    CONFIRMATION_DUE,
    CONFIRMATION_WAITS,
    CONFIRMATION_OVERDUE,
    FOLLOWED_NEW,
    FOLLOWED_VERSION,
    FOLLOWED_TAKEN_UP,
    VERSION_SUBMITTED,
    VERSION_WITHDRAWN,
    VERSION_SENT_BACK,
    VERSION_DECLINED,
    VERSION_APPROVED,
    SMALL_CHANGE,
    CHANGE_TAKEN_BACK;

    /** {@code inquiry-asked} for {@link #INQUIRY_ASKED}. */
    String mail() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
