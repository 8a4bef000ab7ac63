package org.selvedge.initiatives;

import java.util.List;
import java.util.stream.Stream;

/** How a count can be broken down; health, origin and minority are special categories, for the owner only. */
public enum Dimension {
    GENDER(false),
    AGE(false),
    HEALTH(true),
    ORIGIN(true);

    private final boolean special;

    Dimension(boolean special) {
        this.special = special;
    }

    boolean special() {
        return special;
    }

    /** All categories, which together are everybody. */
    public List<Category> categories() {
        return Stream.of(Category.values())
                .filter(category -> category.dimension() == this)
                .toList();
    }
}
