package org.selvedge.initiatives.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import org.selvedge.initiatives.ContributionCard;
import org.selvedge.initiatives.ContributionService;
import org.selvedge.initiatives.InitiativeRoutes;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.PersonId;
import org.selvedge.security.Roles;
import org.selvedge.shared.ui.EmptyState;
import org.selvedge.shared.ui.LiveUpdates;
import org.selvedge.shared.ui.Notices;
import org.selvedge.shared.ui.PageHeader;

/** What partners sent to the own organisation: confirm it, or ask. */
@Route(InitiativeRoutes.CONTRIBUTIONS_TO_CONFIRM)
@RolesAllowed(Roles.COORDINATOR)
class ContributionsToConfirmView extends Section implements HasDynamicTitle {
    private final transient ContributionService contributions;
    private final transient ContributionWords words;
    private final transient LiveUpdates updates;
    private final PersonId person;
    private final Div list = new Div();

    ContributionsToConfirmView(ContributionService contributions, LiveUpdates updates, CurrentReader reader) {
        this.contributions = contributions;
        this.updates = updates;
        this.person = reader.person();
        this.words = new ContributionWords(this, getLocale(), reader.zone());
        addClassName("contributions");
        add(
                new PageHeader(getTranslation("initiatives.confirm.title"))
                        .lead(getTranslation("initiatives.confirm.lead")),
                list);
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Registration live = updates.listen(event.getUI(), person, this::refresh);
        addDetachListener(detached -> {
            detached.unregisterListener();
            live.remove();
        });
    }

    private void refresh() {
        list.removeAll();
        list.add(new PagedList<>(
                page -> contributions.toConfirm(page, getLocale()),
                this::line,
                () -> new EmptyState(
                        getTranslation("initiatives.confirm.empty.title"),
                        getTranslation("initiatives.confirm.empty.hint"))));
    }

    private Article line(ContributionCard card) {
        Paragraph from = new Paragraph(getTranslation(
                "initiatives.contribution.history.by",
                card.other().name(),
                card.initiative(),
                getTranslation("initiatives.confirm.sent", words.day(card.changed()))));
        from.addClassNames("small", "soft");
        Paragraph what = new Paragraph(words.what(card.terms()));
        what.addClassName("small");
        Paragraph amounts = new Paragraph(words.amounts(card.terms()));
        amounts.addClassName("num");
        Article line = new Article(new H2(card.title()), from, what, amounts);
        line.addClassNames("sheet", "to-confirm");
        line.setId(card.id().value().toString());
        if (!card.note().isEmpty()) {
            Paragraph note = new Paragraph(card.note());
            note.addClassName("question");
            line.add(note);
        }
        line.add(buttons(card));
        return line;
    }

    private Div buttons(ContributionCard card) {
        Button confirm = new Button(getTranslation("initiatives.confirm.button"), click -> confirm(card));
        confirm.setAriaLabel(getTranslation("initiatives.confirm.button.of", card.title()));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button ask = new Button(getTranslation("initiatives.askBack.button"), click -> ask(card));
        ask.setAriaLabel(getTranslation("initiatives.askBack.button.of", card.title()));
        Div buttons = new Div(confirm, ask);
        buttons.addClassNames("row", "wrap");
        return buttons;
    }

    private void confirm(ContributionCard card) {
        contributions.confirm(card.id(), card.version());
        refresh();
        Notices.show(getTranslation("initiatives.confirm.done", card.other().name()));
    }

    private void ask(ContributionCard card) {
        new AskBackDialog(card.other().name(), reason -> {
                    contributions.askBack(card.id(), reason, card.version());
                    refresh();
                    Notices.show(getTranslation(
                            "initiatives.askBack.done", card.other().name()));
                })
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("initiatives.confirm.title");
    }
}
