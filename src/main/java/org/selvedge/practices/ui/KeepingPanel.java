package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.selvedge.practices.Keeping;

/** One thing its own people can do with a practice on the page where they keep it; a bean, in its {@code @Order}. */
interface KeepingPanel {
    /**
     * Empty when there is nothing for this reader.
     *
     * @param changed to be called when the page should be read again
     */
    Optional<Component> of(Keeping practice, Runnable changed);
}
