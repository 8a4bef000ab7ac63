package org.selvedge.people;

import java.time.ZoneId;
import java.util.Locale;

/**
 * One's own account, as its owner sees it.
 *
 * @param factorNeeded whether this person may not be without a second factor
 * @param recoveryCodes how many are left
 */
public record Account(
        String name,
        String address,
        Locale language,
        ColourScheme scheme,
        ZoneId zone,
        boolean hasFactor,
        boolean factorNeeded,
        int recoveryCodes) {}
