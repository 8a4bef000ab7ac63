package org.selvedge.inquiries.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import org.selvedge.inquiries.InquiryId;
import org.selvedge.shared.Ids;
import org.selvedge.shared.NotFound;

/** The thread that an address names; what is not written like one is not there. */
final class ThreadParameter {
    static final String NAME = "inquiry";

    private ThreadParameter() {}

    static Optional<InquiryId> of(RouteParameters parameters) {
        return parameters
                .get(NAME)
                .map(text -> Ids.parse(text).map(InquiryId::new).orElseThrow(NotFound::new));
    }
}
