package org.selvedge.site;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.selvedge.practices.Swatch;
import org.selvedge.practices.Theme;

/** What templates weave with. */
record Swatches() {
    public Swatch weave(List<Theme> themes, String slug) {
        return Swatch.of(themes.stream().map(Theme::key).collect(Collectors.toSet()), slug);
    }

    /** The network's own cloth, on the start page. */
    public Swatch cloth() {
        return Swatch.of(Set.of(Theme.EMPLOYMENT.key(), Theme.YOUTH.key(), Theme.ENERGY.key()), "selvedge");
    }
}
