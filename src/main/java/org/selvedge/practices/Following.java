package org.selvedge.practices;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** All that one person follows, the latest first; themes in the order of their list. */
public record Following(List<Line> practices, List<Line> organisations, List<Theme> themes) {
    public boolean nothing() {
        return practices.isEmpty() && organisations.isEmpty() && themes.isEmpty();
    }

    /**
     * A practice or an organisation.
     *
     * @param name null where it is not shown to this reader any more
     * @param language of a practice's title
     * @param whose the organisation of a practice
     * @param route relative to the zone
     */
    public record Line(
            Followed what,
            @Nullable String name,
            @Nullable Locale language,
            @Nullable String whose,
            @Nullable String route) {
        static Line gone(Followed what) {
            return new Line(what, null, null, null, null);
        }
    }
}
