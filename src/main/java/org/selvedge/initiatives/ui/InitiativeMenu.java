package org.selvedge.initiatives.ui;

import org.selvedge.initiatives.InitiativeRoutes;
import org.selvedge.security.Role;
import org.selvedge.shared.ui.Area;
import org.selvedge.shared.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InitiativeMenu {
    private static final String WAITS_FOR_THE_PARTNER = """
            select count(*) from contribution c
            join partnership p on p.initiative_id = c.initiative_id and p.partner_id = c.partner_id
            where c.partner_id = :organisation and c.state in ('NAMED', 'ASKED_BACK')
                and p.from_day <= current_date and (p.to_day is null or p.to_day >= current_date)""";

    private static final String WAITS_FOR_THE_OWNER = """
            select count(*) from contribution c join initiative i on i.id = c.initiative_id
            where i.owner_id = :organisation and c.state = 'SENT'""";

    @Bean
    MenuEntry resultsEntry() {
        return new MenuEntry("initiatives.results.title", InitiativeRoutes.RESULTS, 30, Role.MEMBER, Area.ZONE, null);
    }

    @Bean
    MenuEntry resultsForTheOfficeEntry() {
        return new MenuEntry(
                "initiatives.results.title", InitiativeRoutes.RESULTS, 30, Role.SECRETARIAT, Area.ZONE, null);
    }

    @Bean
    MenuEntry contributionsToConfirmEntry() {
        return new MenuEntry(
                "initiatives.confirm.title",
                InitiativeRoutes.CONTRIBUTIONS_TO_CONFIRM,
                20,
                Role.COORDINATOR,
                Area.COORDINATION,
                WAITS_FOR_THE_OWNER);
    }

    @Bean
    MenuEntry ownContributionsEntry() {
        return new MenuEntry(
                "initiatives.own.title",
                InitiativeRoutes.OWN_CONTRIBUTIONS,
                10,
                Role.PARTNER,
                Area.PARTNER,
                WAITS_FOR_THE_PARTNER);
    }

    @Bean
    MenuEntry ownInitiativesEntry() {
        return new MenuEntry(
                "initiatives.own.initiatives.title",
                InitiativeRoutes.OWN_INITIATIVES,
                20,
                Role.PARTNER,
                Area.PARTNER,
                null);
    }
}
