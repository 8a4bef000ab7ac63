package org.selvedge.shell;

import org.selvedge.security.Role;
import org.selvedge.shared.ui.Area;
import org.selvedge.shared.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SecretariatMenu {
    @Bean
    MenuEntry organisationsEntry() {
        return entry("shell.organisations.title", SecretariatRoutes.ORGANISATIONS, 10);
    }

    @Bean
    MenuEntry peopleEntry() {
        return entry("shell.people.title", SecretariatRoutes.PEOPLE, 20);
    }

    @Bean
    MenuEntry outboxEntry() {
        return entry("shell.outbox.title", SecretariatRoutes.OUTBOX, 30);
    }

    @Bean
    MenuEntry auditEntry() {
        return entry("shell.audit.title", SecretariatRoutes.AUDIT, 40);
    }

    @Bean
    MenuEntry searchEntry() {
        return entry("shell.search.title", SecretariatRoutes.SEARCH, 35);
    }

    private static MenuEntry entry(String labelKey, String route, int order) {
        return new MenuEntry(labelKey, route, order, Role.SECRETARIAT, Area.SECRETARIAT, null);
    }
}
