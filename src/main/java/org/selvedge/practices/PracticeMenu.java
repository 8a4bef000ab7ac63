package org.selvedge.practices;

import org.selvedge.security.Role;
import org.selvedge.shared.ui.Area;
import org.selvedge.shared.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Practices in the zone's menu, for everybody who reads them. */
@Configuration(proxyBeanMethods = false)
class PracticeMenu {
    private static final String LABEL = "practices.menu";
    private static final String COLLECTIONS = "practices.collections.menu";
    private static final String SENT_BACK = """
            select count(*) from practice_author a join practice_version v on v.practice_id = a.practice_id
             where a.person_id = :person and v.state = 'CHANGES_REQUESTED'""";

    @Bean
    MenuEntry practicesForMembers() {
        return new MenuEntry(LABEL, PracticeRoutes.LIST, 10, Role.MEMBER, Area.ZONE, null);
    }

    @Bean
    MenuEntry myPractices() {
        return new MenuEntry("practices.mine.menu", PracticeRoutes.WRITING, 15, Role.MEMBER, Area.ZONE, SENT_BACK);
    }

    @Bean
    MenuEntry collectionsForMembers() {
        return new MenuEntry(COLLECTIONS, PracticeRoutes.COLLECTIONS, 16, Role.MEMBER, Area.ZONE, null);
    }

    @Bean
    MenuEntry collectionsForTheOffice() {
        return new MenuEntry(COLLECTIONS, PracticeRoutes.COLLECTIONS, 16, Role.SECRETARIAT, Area.ZONE, null);
    }

    @Bean
    MenuEntry practicesForTheOffice() {
        return new MenuEntry(LABEL, PracticeRoutes.LIST, 10, Role.SECRETARIAT, Area.ZONE, null);
    }

    @Bean
    MenuEntry practicesForPartners() {
        return new MenuEntry(LABEL, PracticeRoutes.LIST, 90, Role.PARTNER, Area.PARTNER, null);
    }
}
