package org.selvedge.practices;

/** What a named partner said of its part. */
public enum PartnerAnswer {
    CONFIRMED,
    REFUSED,
    /** Asked, and silent so far: readers see only its kind. */
    WAITING,
    /** The author says where it is public already. */
    CITED,
    /** No organisation of the network, so nobody can be asked: readers see only its kind. */
    NOT_ASKED;

    public String labelKey() {
        return "practices.PartnerAnswer." + name();
    }

    static PartnerAnswer of(PracticePartner partner) {
        if (partner.confirmed()) {
            return CONFIRMED;
        }
        if (partner.refusal().isPresent()) {
            return REFUSED;
        }
        if (partner.cited()) {
            return CITED;
        }
        return partner.organisation().isPresent() ? WAITING : NOT_ASKED;
    }
}
