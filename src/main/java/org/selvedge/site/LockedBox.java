package org.selvedge.site;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.selvedge.practices.PracticePage;
import org.selvedge.practices.SectionKind;
import org.selvedge.security.Audience;
import org.selvedge.shared.Texts;

/**
 * Sections announced to strangers: how many, for whom, and which.
 *
 * @param open whether signing in as a member opens them
 */
record LockedBox(String text, boolean open) {
    static List<LockedBox> of(PracticePage page, Texts texts, Locale language) {
        List<SectionKind> forMembers = kinds(page, false);
        List<SectionKind> forOwner = kinds(page, true);
        LockedBox members = new LockedBox(
                texts.get(
                        language,
                        "site.practice.locked",
                        forMembers.size(),
                        forMembers.stream()
                                .map(kind -> texts.get(language, kind.labelKey()))
                                .collect(Collectors.joining(", "))),
                true);
        LockedBox owner = new LockedBox(
                texts.get(language, "site.practice.locked.organisation", forOwner.size(), page.ownerName()), false);
        return List.of(members, owner).stream()
                .filter(box -> !(box.open ? forMembers : forOwner).isEmpty())
                .toList();
    }

    private static List<SectionKind> kinds(PracticePage page, boolean organisationOnly) {
        return page.locked().stream()
                .filter(locked -> (locked.audience() == Audience.ORGANISATION) == organisationOnly)
                .flatMap(locked -> locked.kinds().stream())
                .sorted()
                .toList();
    }
}
