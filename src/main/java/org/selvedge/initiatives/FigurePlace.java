package org.selvedge.initiatives;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a figure stands; written as an address such as {@code cohort-2023-01/started/women}. */
record FigurePlace(
        Indicator indicator,
        @Nullable Cohort cohort,
        @Nullable Stage stage,
        @Nullable Category category) {
    static final String WHOLE_INITIATIVE = "initiative";

    String address() {
        return address(
                cohort == null ? null : cohort.slug(), stage == null ? indicator.slug() : stage.slug(), category);
    }

    static String address(@Nullable String cohort, String stage, @Nullable Category category) {
        String place = (cohort == null ? WHOLE_INITIATIVE : cohort) + "/" + stage;
        return category == null
                ? place
                : place + "/" + category.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
