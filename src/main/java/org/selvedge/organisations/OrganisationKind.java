package org.selvedge.organisations;

/** What an organisation is; said of a partner even where its name is not yet confirmed ("a company"). */
public enum OrganisationKind {
    HOUSING,
    LOCAL_GOVERNMENT,
    ASSOCIATION,
    COMPANY,
    NETWORK,
    FOUNDATION
}
