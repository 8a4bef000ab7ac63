package org.selvedge.inquiries;

import java.util.Optional;
import org.selvedge.practices.PassageAction;
import org.selvedge.practices.PassageRef;
import org.selvedge.security.OrganisationId;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;
import org.springframework.stereotype.Component;

/** "Ask about this paragraph": for members, about other organisations' practices. */
@Component
class AskAboutPassage implements PassageAction {
    @Override
    public String labelKey() {
        return "inquiries.passage.ask";
    }

    @Override
    public String hintKey() {
        return "inquiries.passage.hint";
    }

    @Override
    public Optional<String> route(Reader reader, PassageRef passage, OrganisationId owner) {
        return reader.is(Role.MEMBER) && !reader.belongsTo(owner)
                ? Optional.of(InquiryRoutes.ask(passage))
                : Optional.empty();
    }
}
