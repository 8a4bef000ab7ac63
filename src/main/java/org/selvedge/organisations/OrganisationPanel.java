package org.selvedge.organisations;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.selvedge.security.Reader;

/** Something that a feature adds to an organisation's page; a bean, those of one place in their {@code @Order}. */
public interface OrganisationPanel {
    Place place();

    /** Empty when there is nothing for this reader. */
    Optional<Component> of(OrganisationName organisation, Reader reader);

    /** Where on the page. */
    enum Place {
        /** Beside the name: what one can do. */
        ACTION,
        /** Below what the organisation says about itself. */
        CONTENT
    }
}
