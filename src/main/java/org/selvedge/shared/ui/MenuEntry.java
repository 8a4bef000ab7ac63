package org.selvedge.shared.ui;

import org.jspecify.annotations.Nullable;
import org.selvedge.security.Role;

/**
 * One line of the zone's menu; a feature declares it as a bean.
 *
 * @param labelKey key of its label
 * @param route relative to the zone
 * @param role who sees it
 * @param countSql constant scalar sub-select for the badge, with the parameters {@code :person} and
 *     {@code :organisation}; the layout puts all of them into one statement
 */
public record MenuEntry(
        String labelKey,
        String route,
        int order,
        Role role,
        Area area,
        @Nullable String countSql) {}
