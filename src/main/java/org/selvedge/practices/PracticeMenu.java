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

    @Bean
    MenuEntry practicesForMembers() {
        return new MenuEntry(LABEL, PracticeRoutes.LIST, 10, Role.MEMBER, Area.ZONE, null);
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
