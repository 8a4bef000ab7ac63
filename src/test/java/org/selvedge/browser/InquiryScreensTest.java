package org.selvedge.browser;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.selvedge.inquiries.InquiryRoutes;
import org.selvedge.people.PeopleDirectory;
import org.selvedge.people.Principals;
import org.selvedge.practices.PracticePage;
import org.selvedge.practices.PracticeService;
import org.selvedge.security.PersonId;
import org.selvedge.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A question and its answer in two browsers side by side, each screen without a barrier. */
@BrowserTest
class InquiryScreensTest {
    private static final String ANDERS = "anders@strandtorvet.example";

    @LocalServerPort
    private int port;

    @Autowired
    private PracticeService practices;

    @Autowired
    private PeopleDirectory people;

    @Autowired
    private Principals principals;

    @Test
    void askingIsOpenToEverybodyAndTheAnswerComesByItself() {
        try (Someone asker = Someone.at(port).signsIn(ANDERS);
                Someone coordinator = Someone.at(port).signsIn("elin@bostadsodra.example")) {
            coordinator.opens("/zone/coordination").seesHeading("Ours to do");
            asker.opens("/zone/" + ask())
                    .seesHeading("Ask about a passage")
                    .findsNoBarrier()
                    .writes("Subject", "Could a bus do?")
                    .writes("Your question", "We have no room, but an old bus.");
            asker.sees("Draft saved").clicks("Send to Bostad Södra (demonstration)");
            asker.seesHeading("Could a bus do?").findsNoBarrier();

            coordinator.sees("Could a bus do?").sees("unread").findsNoBarrier().follows("Could a bus do?");
            coordinator
                    .seesHeading("Could a bus do?")
                    .sees("We have no room, but an old bus.")
                    .sees("the text is the same today")
                    .findsNoBarrier();
            coordinator
                    .writes("Your answer to Boligforeningen", "It could, with a heater.")
                    .clicks("Send to Boligforeningen")
                    .sees("turn.");
            asker.sees("It could, with a heater.");
            asker.opens("/zone/notifications")
                    .sees("Bostad Södra (demonstration) answered: Could a bus do?")
                    .findsNoBarrier();
            asker.opens("/zone/inquiries").seesHeading("My inquiries").findsNoBarrier();
        }
    }

    private String ask() {
        PersonId anders = people.byAddress(ANDERS).orElseThrow();
        return Acting.as(principals.of(anders).orElseThrow(), () -> {
            PracticePage page = practices.page("the-mending-room", Locale.ENGLISH);
            return InquiryRoutes.ask(page.passage(
                    page.sections().getFirst().paragraphs().getFirst().id()));
        });
    }
}
