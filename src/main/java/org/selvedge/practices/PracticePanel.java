package org.selvedge.practices;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.selvedge.security.Reader;

/** Something that a feature adds to a practice's page in the zone; a bean, those of one place in their {@code @Order}. */
public interface PracticePanel {
    Place place();

    /** Empty when there is nothing for this reader. */
    Optional<Component> of(PracticePage page, Reader reader);

    /** Where on the page. */
    enum Place {
        /** Above the title: what one should know before reading. */
        BANNER,
        /** Below the title: what one can do with the whole. */
        ACTION,
        /** After the text. */
        TEXT,
        /** Beside the text. */
        ASIDE
    }
}
