package org.selvedge.practices;

import org.selvedge.security.Role;
import org.selvedge.shared.ui.Area;
import org.selvedge.shared.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Versions that wait for somebody, in the menu of each who may have to act. */
@Configuration(proxyBeanMethods = false)
class WorkflowMenu {
    private static final String NOT_THEIRS = " not " + QueueRows.WRITER.formatted(":person");

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
                "select count(*) from practice p join practice_version v on v.practice_id = p.id"
                        + " where p.owner_id = :organisation and (v.state = 'SUBMITTED' or v.small = true"
                        + " and v.looked_at is null and p.shown_version_id = v.id) and"
                        + NOT_THEIRS + "and " + HOLDS_THE_MANDATE);
    }

    @Bean
    MenuEntry practicesToConfirm() {
        return new MenuEntry(
                "practices.menu.confirm",
                WorkflowRoutes.CONFIRMING,
                30,
                Role.COORDINATOR,
                Area.COORDINATION,
                "select (select count(*) from practice p join practice_version v on v.id = p.shown_version_id"
                        + " where p.owner_id = :organisation and p.shelf <> 'NONE' and p.standing = 'ACTIVE'"
                        + " and v.status in ('PILOT', 'RUNNING')"
                        + " and p.confirmed_on <= date_sub(utc_date(), interval 12 month) and " + HOLDS_THE_MANDATE
                        + ") + (select count(*)" + PartnerRequests.OPEN + PartnerRequests.UNANSWERED + "and "
                        + HOLDS_THE_MANDATE + ")");
    }

    @Bean
    MenuEntry partsToConfirm() {
        return new MenuEntry(
                "practices.menu.partner",
                WorkflowRoutes.PARTNER,
                30,
                Role.PARTNER,
                Area.PARTNER,
                "select count(*)" + PartnerRequests.OPEN + PartnerRequests.UNANSWERED);
    }

    @Bean
    MenuEntry versionsToReview() {
        return new MenuEntry("practices.menu.review", WorkflowRoutes.REVIEWING, 70, Role.MEMBER, Area.ZONE, """
                select count(*) from practice_review r join practice p on p.id = r.practice_id
                where r.state = 'NAMED' and r.reviewer_id = :person and p.owner_id <> :organisation""");
    }

    @Bean
    MenuEntry officeToDecide() {
        return new MenuEntry(
                "practices.menu.office",
                WorkflowRoutes.OFFICE,
                5,
                Role.SECRETARIAT,
                Area.SECRETARIAT,
                """
                select (select count(*) from practice_review r where r.state = 'ASKED'
                        or r.state = 'NAMED' and exists (select 1 from practice_offer f
                            where f.version_id = r.version_id and f.what = 'REVIEW'))
                    + (select count(*) from practice_version v join practice p on p.id = v.practice_id
                        where v.state = 'SUBMITTED'
                            and exists (select 1 from practice_offer f where f.version_id = v.id and f.offered_to = 'OFFICE')
                        or (v.state = 'SUBMITTED' or """ + QueueRows.TO_LOOK_AT + """
                            ) and (not exists (select 1 from mandate m where m.organisation_id = p.owner_id
                                and m.from_day <= utc_date() and (m.to_day is null or m.to_day >= utc_date())
                                and not""" + QueueRows.WRITER.formatted("m.person_id") + ")))");
    }
}
