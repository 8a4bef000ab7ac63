package org.selvedge.shared.ui;

import com.vaadin.flow.component.Component;

/** Something a feature puts into the zone's bar, such as the bell; a bean, asked once per screen opened. */
public interface BarItem {
    int order();

    Component create();
}
