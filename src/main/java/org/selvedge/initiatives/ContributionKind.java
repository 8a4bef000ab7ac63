package org.selvedge.initiatives;

/** What is given. */
public enum ContributionKind {
    PREMISES,
    EXPERTISE,
    TRAINING_PLACES,
    WORKPLACES,
    EQUIPMENT,
    MONEY,
    PUBLICITY,
    OTHER
}
