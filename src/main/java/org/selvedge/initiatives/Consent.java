package org.selvedge.initiatives;

/** Why a small number may be shown. Off unless the owner declares it; can be withdrawn for future releases. */
public enum Consent {
    ALREADY_PUBLIC,
    EVERYONE_AGREED
}
