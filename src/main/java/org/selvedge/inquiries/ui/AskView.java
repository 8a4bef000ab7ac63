package org.selvedge.inquiries.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.selvedge.inquiries.Asking;
import org.selvedge.inquiries.InquiryRoutes;
import org.selvedge.inquiries.InquiryService;
import org.selvedge.people.DraftService;
import org.selvedge.practices.PassageRef;
import org.selvedge.practices.PracticeId;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.selvedge.shared.Ids;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.ui.EmptyState;
import org.selvedge.shared.ui.PageHeader;

/** A question about a passage; the address holds everything, so that it can be opened again anywhere. */
@Route(InquiryRoutes.NEW)
@RolesAllowed(Roles.MEMBER)
class AskView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final transient InquiryService inquiries;
    private final transient DraftService drafts;
    private final transient CurrentReader reader;

    AskView(InquiryService inquiries, DraftService drafts, CurrentReader reader) {
        this.inquiries = inquiries;
        this.drafts = drafts;
        this.reader = reader;
        addClassName("ask");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PassageRef ref = passage(event.getLocation().getQueryParameters()).orElseThrow(NotFound::new);
        Asking asking = inquiries.prepare(ref, getLocale());
        removeAll();
        PassagePanel passage = new PassagePanel();
        if (asking.own()) {
            add(new EmptyState(
                    getTranslation("inquiries.ask.title"),
                    getTranslation("inquiries.refused.own"),
                    passage.link(asking.passage())));
            return;
        }
        String name = asking.organisation().name();
        Paragraph reads =
                new Paragraph(getTranslation(asking.vacant() ? "inquiries.ask.vacant" : "inquiries.ask.reads", name));
        reads.addClassName("soft");
        Div aside = new Div(
                new H2(getTranslation("inquiries.ask.passage")),
                PassagePanel.quotation(asking.passage().text(), asking.passage().language()),
                passage.link(asking.passage()));
        aside.addClassName("passage-beside");
        Div body = new Div(new AskForm(asking, inquiries, drafts, reader.zone()), aside);
        body.addClassName("ask-body");
        add(
                new PageHeader(getTranslation("inquiries.ask.title"))
                        .above(getTranslation("inquiries.ask.to", name))
                        .below(reads),
                body);
    }

    private static Optional<PassageRef> passage(QueryParameters parameters) {
        Optional<Integer> version = parameters
                .getSingleParameter("version")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf);
        Optional<String> passage = parameters.getSingleParameter("passage").filter(id -> id.length() <= 120);
        return parameters
                .getSingleParameter("practice")
                .flatMap(Ids::parse)
                .map(PracticeId::new)
                .flatMap(
                        practice -> version.flatMap(number -> passage.map(id -> new PassageRef(practice, number, id))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inquiries.ask.title");
    }
}
