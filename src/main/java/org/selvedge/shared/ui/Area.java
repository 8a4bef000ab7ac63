package org.selvedge.shared.ui;

/** The parts of the zone, in the order of the menu. */
public enum Area {
    ZONE,
    COORDINATION,
    PARTNER,
    SECRETARIAT
}
