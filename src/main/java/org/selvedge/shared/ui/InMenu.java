package org.selvedge.shared.ui;

/** A screen that belongs to another line of the menu than its address says, such as a version to the queue it waits in. */
public interface InMenu {
    /** The line's route, relative to the zone. */
    String menuRoute();
}
