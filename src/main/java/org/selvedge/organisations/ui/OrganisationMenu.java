package org.selvedge.organisations.ui;

import org.selvedge.organisations.OrganisationRoutes;
import org.selvedge.security.Role;
import org.selvedge.shared.ui.Area;
import org.selvedge.shared.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrganisationMenu {
    @Bean
    MenuEntry ownOrganisationEntry() {
        return new MenuEntry("organisations.own.title", OrganisationRoutes.OWN, 30, Role.PARTNER, Area.PARTNER, null);
    }
}
