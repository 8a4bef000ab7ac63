package org.selvedge.practices;

import java.util.Optional;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.Reader;

/** Something a reader can do about one paragraph; implemented by features above, each as a bean. */
public interface PassageAction {
    /** The words on the link beside each paragraph. */
    String labelKey();

    /** One sentence before the text: that every paragraph has this link, and what happens then. */
    String hintKey();

    /** The route in the zone that does it; empty when this reader cannot. */
    Optional<String> route(Reader reader, PassageRef passage, OrganisationId owner);
}
