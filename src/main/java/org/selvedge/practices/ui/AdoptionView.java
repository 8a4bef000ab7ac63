package org.selvedge.practices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.selvedge.people.DraftService;
import org.selvedge.practices.AdoptionConflict;
import org.selvedge.practices.AdoptionService;
import org.selvedge.practices.AdoptionSheet;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.selvedge.shared.Moments;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.Refusal;
import org.selvedge.shared.ui.EmptyState;
import org.selvedge.shared.ui.Notices;
import org.selvedge.shared.ui.PageHeader;

/** What my organisation does with a practice: said, changed, and said before. */
@Route(PracticeRoutes.LIST + "/:slug/adoption")
@RolesAllowed(Roles.MEMBER)
class AdoptionView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private static final String SEEN = "seen";

    private final transient AdoptionService adoptions;
    private final transient DraftService drafts;
    private final transient CurrentReader reader;
    private final AdoptionForm form;
    private final Div conflict = new Div();
    private final Div history = new Div();
    private final Span saved = new Span();
    private transient AdoptionSheet sheet;
    private @Nullable Long seen;

    @SuppressWarnings("NullAway")
    AdoptionView(AdoptionService adoptions, DraftService drafts, CurrentReader reader, Clock clock) {
        this.adoptions = adoptions;
        this.drafts = drafts;
        this.reader = reader;
        form = new AdoptionForm(Year.now(clock), this::keepDraft);
        addClassName("adoption");
        saved.addClassNames("soft", "small");
        saved.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElseThrow(NotFound::new);
        removeAll();
        try {
            sheet = adoptions.own(slug, getLocale());
        } catch (Refusal notForOwners) {
            add(
                    new PageHeader(getTranslation("practices.adoption.title")),
                    new EmptyState(
                            getTranslation(notForOwners.key(), notForOwners.arguments()),
                            getTranslation("practices.adoption.own.hint"),
                            new Anchor(PracticeRoutes.page(slug), getTranslation("practices.adoption.own.back"))));
            return;
        }
        Moved.on(event, slug, sheet.slug());
        seen = sheet.version();
        Anchor back = new Anchor(PracticeRoutes.page(sheet.slug()), sheet.title());
        TextLanguage.mark(back, sheet.language(), getLocale());
        add(
                new PageHeader(getTranslation("practices.adoption.title"))
                        .lead(getTranslation("practices.adoption.lead", sheet.ownerName()))
                        .below(back),
                conflict,
                sheetOfFields(),
                history);
        Optional.ofNullable(sheet.said()).ifPresent(form::show);
        drafts.find(draftPlace()).ifPresent(draft -> {
            form.show(draft.fields());
            seen = seenIn(draft.fields());
            saved.setText(savedAt(draft.savedAt()));
        });
        refresh();
    }

    private Section sheetOfFields() {
        Button say = new Button(getTranslation("practices.adoption.say"), click -> say());
        say.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Paragraph who = new Paragraph(getTranslation("practices.adoption.who"));
        who.addClassNames("soft", "small");
        Div buttons = new Div(say, saved);
        buttons.addClassNames("row", "wrap");
        Section fields = new Section(form, who, buttons);
        fields.addClassNames("sheet", "stack");
        return fields;
    }

    /** A conflict is no error: both texts are put side by side, and the form keeps what was typed. */
    private void say() {
        try {
            if (!form.submit(() -> sheet = adoptions.record(sheet.slug(), form.change(), seen, getLocale()))) {
                return;
            }
        } catch (AdoptionConflict found) {
            conflict.removeAll();
            conflict.add(new AdoptionConflictPanel(
                    found, time(found.theirs().changedAt()), () -> goOn(found, false), () -> goOn(found, true)));
            return;
        }
        seen = sheet.version();
        drafts.discard(draftPlace());
        saved.setText("");
        Notices.show(getTranslation("practices.adoption.said"));
        refresh();
    }

    private void goOn(AdoptionConflict found, boolean withTheirs) {
        sheet = found.theirs();
        seen = sheet.version();
        if (withTheirs) {
            Optional.ofNullable(sheet.said()).ifPresent(form::show);
            drafts.discard(draftPlace());
            saved.setText("");
        } else {
            keepDraft();
        }
        refresh();
    }

    private void keepDraft() {
        Map<String, String> fields = form.fields();
        fields.put(SEEN, seen == null ? "" : seen.toString());
        saved.setText(savedAt(drafts.save(draftPlace(), fields)));
    }

    private static @Nullable Long seenIn(Map<String, String> fields) {
        String version = fields.getOrDefault(SEEN, "");
        return version.isEmpty() ? null : Long.valueOf(version);
    }

    private String savedAt(Instant when) {
        return getTranslation("practices.adoption.draft", Moments.time(when, getLocale(), reader.zone()));
    }

    private String time(@Nullable Instant when) {
        return when == null ? "" : Moments.minute(when, getLocale(), reader.zone());
    }

    private String draftPlace() {
        return "adoption/" + sheet.practice().value();
    }

    private void refresh() {
        conflict.removeAll();
        history.removeAll();
        if (!sheet.history().isEmpty()) {
            history.add(new AdoptionHistory(sheet.history(), step -> time(step.at())));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practices.adoption.title");
    }
}
