package org.selvedge.inquiries;

import org.selvedge.security.Role;
import org.selvedge.shared.ui.Area;
import org.selvedge.shared.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The module's lines in the zone's menu, with what is new and what is ours to do. */
@Configuration(proxyBeanMethods = false)
class InquiryMenu {
    @Bean
    MenuEntry myInquiries() {
        return new MenuEntry("inquiries.menu.mine", InquiryRoutes.MINE, 20, Role.MEMBER, Area.ZONE, """
                select count(*) from inquiry i
                left join inquiry_seen s on s.inquiry = i.id and s.person = :person
                where i.asker = :person and i.last_public_number > coalesce(s.number, 0)""");
    }

    @Bean
    MenuEntry inbox() {
        return new MenuEntry("inquiries.menu.inbox", InquiryRoutes.INBOX, 10, Role.COORDINATOR, Area.COORDINATION, """
                select count(*) from inquiry i
                where i.organisation = :organisation and i.turn = 'OURS'
                and exists (select 1 from mandate m where m.organisation_id = i.organisation
                            and m.person_id = :person and m.from_day <= utc_date()
                            and (m.to_day is null or m.to_day >= utc_date()))""");
    }
}
