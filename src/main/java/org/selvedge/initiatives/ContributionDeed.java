package org.selvedge.initiatives;

/** What happened to a contribution, as its history tells it. */
public enum ContributionDeed {
    NAMED,
    KEPT,
    SENT,
    CONFIRMED,
    ASKED_BACK
}
