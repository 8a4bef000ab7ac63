package org.selvedge.inquiries.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.selvedge.inquiries.CloseBy;
import org.selvedge.inquiries.InquiryRoutes;
import org.selvedge.inquiries.NetworkService;
import org.selvedge.people.DraftService;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.search.SearchWords;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.selvedge.shared.ui.EmptyState;
import org.selvedge.shared.ui.EnterPresses;
import org.selvedge.shared.ui.PageHeader;

/** A question to those whose practices are close to what was looked for and not found. */
@Route(InquiryRoutes.NETWORK)
@RolesAllowed(Roles.MEMBER)
class AskNetworkView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private static final int LONGEST = 200;

    private final transient NetworkService network;
    private final transient DraftService drafts;
    private final transient CurrentReader reader;

    AskNetworkView(NetworkService network, DraftService drafts, CurrentReader reader) {
        this.network = network;
        this.drafts = drafts;
        this.reader = reader;
        addClassName("ask");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String words = SearchWords.visible(
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse(""));
        removeAll();
        add(
                new PageHeader(getTranslation("inquiries.network.title"))
                        .lead(getTranslation("inquiries.network.lead")),
                looking(words));
        if (!words.isEmpty()) {
            List<CloseBy> close = network.close(words, getLocale());
            add(close.isEmpty() ? nobody() : new NetworkForm(words, close, network, drafts, reader.zone()));
        }
    }

    private Component looking(String words) {
        TextField field = new TextField(getTranslation("inquiries.network.words"));
        field.setMaxLength(LONGEST);
        field.setValue(words);
        Button look = new Button(
                getTranslation("inquiries.network.look"),
                click -> click.getSource()
                        .getUI()
                        .ifPresent(
                                ui -> ui.navigate(InquiryRoutes.NETWORK, QueryParameters.of("q", field.getValue()))));
        EnterPresses.button(look, field);
        Div row = new Div(field, look);
        row.addClassNames("row", "wrap", "following-theme");
        return row;
    }

    private Component nobody() {
        return new EmptyState(
                getTranslation("inquiries.network.nothing"),
                getTranslation("inquiries.network.nothing.hint"),
                new Anchor(PracticeRoutes.LIST, getTranslation("inquiries.network.all")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inquiries.network.title");
    }
}
