package org.selvedge.practices;

import org.selvedge.security.Role;
import org.selvedge.shared.ui.Area;
import org.selvedge.shared.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Versions that wait for somebody, in the menu of each who may have to act. */
@Configuration(proxyBeanMethods = false)
class WorkflowMenu {
    private static final String NOT_THEIRS =
            " not exists (select 1 from practice_author a where a.practice_id = p.id and a.person_id = :person) ";

    private static final String HOLDS_THE_MANDATE = """
             exists (select 1 from mandate m where m.organisation_id = :organisation and m.person_id = :person
                and m.from_day <= utc_date() and (m.to_day is null or m.to_day >= utc_date()))""";

    @Bean
    MenuEntry versionsToDecide() {
        return new MenuEntry(
                "practices.menu.decide",
                WorkflowRoutes.COORDINATION,
                20,
                Role.COORDINATOR,
                Area.COORDINATION,
                """
                select count(*) from practice p join practice_version v on v.practice_id = p.id
                where p.owner_id = :organisation and v.state = 'SUBMITTED' and""" + NOT_THEIRS + "and " + HOLDS_THE_MANDATE);
    }
}
