package org.selvedge.people;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.selvedge.security.Roles;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody with an account, as the secretariat reads them. */
@Service
public class PeopleService {
    private final People people;

    PeopleService(People people) {
        this.people = people;
    }

    /** By name; {@code text} is looked for in names and addresses, empty finds all. */
    @RolesAllowed(Roles.SECRETARIAT)
    @Transactional(readOnly = true)
    public List<PersonRow> find(String text, Pageable page) {
        return people.rows(
                text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"), page);
    }
}
