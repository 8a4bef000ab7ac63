package org.selvedge.initiatives.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.selvedge.initiatives.ContributionCard;
import org.selvedge.initiatives.ContributionConflict;
import org.selvedge.initiatives.ContributionId;
import org.selvedge.initiatives.ContributionService;
import org.selvedge.initiatives.ContributionSheet;
import org.selvedge.initiatives.InitiativeRoutes;
import org.selvedge.people.DraftService;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.selvedge.shared.Ids;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.ui.Notices;
import org.selvedge.shared.ui.PageHeader;

/** One contribution of the own organisation: update it, keep it, send it, read its history. */
@Route(InitiativeRoutes.OWN_CONTRIBUTION + "/:contribution")
@RolesAllowed(Roles.PARTNER)
class OwnContributionView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private static final String SEEN = "seen";

    private final transient ContributionService contributions;
    private final transient DraftService drafts;
    private final transient ContributionWords words;
    private final ContributionForm form = new ContributionForm(this::keepDraft);
    private final Span saved = new Span();
    private final Div conflict = new Div();
    private final Div history = new Div();
    private final Div standing = new Div();
    private transient ContributionSheet sheet;
    private long seen;

    OwnContributionView(ContributionService contributions, DraftService drafts, CurrentReader reader) {
        this.contributions = contributions;
        this.drafts = drafts;
        this.words = new ContributionWords(this, getLocale(), reader.zone());
        addClassName("contribution");
        saved.addClassNames("small", "soft");
        saved.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ContributionId id = event.getRouteParameters()
                .get("contribution")
                .flatMap(Ids::parse)
                .map(ContributionId::new)
                .orElseThrow(NotFound::new);
        sheet = contributions.open(id, getLocale());
        ContributionCard card = sheet.card();
        seen = card.version();
        form.show(card.terms(), card.note());
        drafts.find(id.draftPlace()).ifPresent(draft -> {
            form.show(draft.fields());
            seen = Long.parseLong(draft.fields().getOrDefault(SEEN, String.valueOf(seen)));
            saved.setText(getTranslation("initiatives.contribution.restored", words.minute(draft.savedAt())));
        });
        removeAll();
        add(
                new PageHeader(card.title())
                        .above(getTranslation(
                                "initiatives.contribution.above",
                                card.initiative(),
                                card.other().name()))
                        .below(standing),
                conflict,
                update(card),
                history);
        refresh();
    }

    private Section update(ContributionCard card) {
        Button send = new Button(
                getTranslation("initiatives.contribution.send", card.other().name()), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button keep = new Button(getTranslation("initiatives.contribution.keep"), click -> keep());
        Div buttons = new Div(send, keep, saved);
        buttons.addClassNames("row", "wrap");
        Section update = new Section(form, buttons);
        update.addClassNames("sheet", "stack");
        return update;
    }

    private void send() {
        if (attempt(() -> sheet = contributions.send(sheet.card().id(), form.change(), seen, getLocale()))) {
            Notices.show(getTranslation(
                    "initiatives.contribution.sent", sheet.card().other().name()));
        }
    }

    private void keep() {
        if (attempt(() -> sheet = contributions.keep(sheet.card().id(), form.change(), seen, getLocale()))) {
            Notices.show(getTranslation("initiatives.contribution.kept"));
        }
    }

    /** A conflict is no error: both states are put side by side, and the form keeps what was typed. */
    private boolean attempt(Runnable service) {
        try {
            if (!form.submit(service)) {
                return false;
            }
        } catch (ContributionConflict found) {
            conflict.removeAll();
            conflict.add(new ConflictPanel(found, words, () -> goOn(found, false), () -> goOn(found, true)));
            return false;
        }
        seen = sheet.card().version();
        saved.setText("");
        refresh();
        return true;
    }

    private void goOn(ContributionConflict found, boolean withTheirs) {
        sheet = found.theirs();
        seen = sheet.card().version();
        if (withTheirs) {
            form.show(sheet.card().terms(), sheet.card().note());
            drafts.discard(sheet.card().id().draftPlace());
            saved.setText("");
        } else {
            keepDraft();
        }
        refresh();
    }

    private void keepDraft() {
        Map<String, String> fields = form.fields();
        fields.put(SEEN, String.valueOf(seen));
        saved.setText(getTranslation(
                "initiatives.contribution.saved",
                words.time(drafts.save(sheet.card().id().draftPlace(), fields))));
    }

    private void refresh() {
        ContributionCard card = sheet.card();
        conflict.removeAll();
        standing.removeAll();
        standing.add(words.state(card));
        if (card.reason() != null) {
            Paragraph question = new Paragraph(card.reason());
            question.addClassName("question");
            Span asks = new Span(getTranslation(
                    "initiatives.contribution.question", card.other().name()));
            asks.addClassNames("small", "soft");
            standing.add(asks, question);
        }
        history.removeAll();
        history.add(new HistoryList(sheet.history(), words));
    }

    @Override
    public String getPageTitle() {
        return sheet.card().title();
    }
}
