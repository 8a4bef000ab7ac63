package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Optional;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.TranslationSaved;
import org.selvedge.practices.TranslationService;
import org.selvedge.practices.TranslationSheet;
import org.selvedge.practices.TranslationStage;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.selvedge.shared.Moments;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.ui.Notices;
import org.selvedge.shared.ui.PageHeader;
import org.selvedge.shared.ui.SaveState;
import org.selvedge.shared.ui.Submit;

/** A practice in another language, piece by piece beside its source; what is typed is kept. */
@Route(PracticeRoutes.LIST + "/:slug/translate/:language")
@RolesAllowed({Roles.MEMBER, Roles.SECRETARIAT})
class TranslateView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final transient TranslationService translations;
    private final transient CurrentReader reader;
    private String title = "";

    TranslateView(TranslationService translations, CurrentReader reader) {
        this.translations = translations;
        this.reader = reader;
        addClassName("translate");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElseThrow(NotFound::new);
        String language = event.getRouteParameters().get("language").orElseThrow(NotFound::new);
        TranslationSheet sheet = translations.sheet(slug, language);
        Moved.on(event, slug, sheet.slug());
        show(sheet);
    }

    private void show(TranslationSheet sheet) {
        removeAll();
        title = getTranslation(
                "practices.translate.title",
                TextLanguage.name(sheet.source(), getLocale()),
                TextLanguage.name(sheet.language(), getLocale()));
        Anchor back = new Anchor(PracticeRoutes.page(sheet.slug()), sheet.title());
        TextLanguage.mark(back, sheet.source(), getLocale());
        SaveState state = new SaveState(reader.zone());
        Submit submit = new Submit();
        Div pieces = new Div();
        pieces.addClassName("translate-pieces");
        for (TranslationSheet.Piece piece : sheet.pieces()) {
            TranslationPiece part = new TranslationPiece(
                    sheet, piece, (value, revision) -> keep(sheet, piece, value, revision, state), this::time);
            if (part.field() instanceof HasValidation field) {
                submit.field(piece.field(), field);
            }
            pieces.add(part);
        }
        if (sheet.mayWrite()) {
            state.watch(pieces);
        }
        add(new PageHeader(title)
                .lead(getTranslation("practices.translate.lead"))
                .below(back));
        stage(sheet).ifPresent(this::add);
        add(pieces);
        if (sheet.mayWrite()) {
            add(foot(sheet, submit, state));
        }
        if (sheet.mayDecide()) {
            add(new TranslationDecision(sheet, translations));
        }
    }

    private TranslationSaved keep(
            TranslationSheet sheet, TranslationSheet.Piece piece, String value, int revision, SaveState state) {
        TranslationSaved saved =
                translations.save(sheet.slug(), sheet.language().getLanguage(), piece.field(), value, revision);
        if (saved.theirs() == null) {
            state.saved(saved.at());
        } else {
            state.notSaved(getTranslation("practices.translate.notSaved", TranslationPiece.label(piece, this)));
        }
        return saved;
    }

    private Optional<Component> stage(TranslationSheet sheet) {
        TranslationStage stage = sheet.stage();
        if (stage == null || stage == TranslationStage.WRITING) {
            return Optional.empty();
        }
        Div box = new Div(new Paragraph(getTranslation(
                "practices.translate.stage." + stage,
                Optional.ofNullable(sheet.submittedBy()).orElse(""))));
        Optional.ofNullable(sheet.reason()).ifPresent(reason -> {
            Paragraph words = new Paragraph(reason);
            words.addClassName("question");
            box.add(words);
        });
        box.addClassName("version-banner");
        return Optional.of(box);
    }

    private Component foot(TranslationSheet sheet, Submit submit, SaveState state) {
        Button handIn = new Button(getTranslation("practices.translate.submit"), click -> {
            boolean taken = submit.call(
                    () -> translations.submit(sheet.slug(), sheet.language().getLanguage()));
            if (taken) {
                Notices.show(getTranslation("practices.translate.submitted"));
                show(read(sheet));
            }
        });
        handIn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Paragraph who = new Paragraph(getTranslation("practices.translate.who"));
        who.addClassNames("soft", "small");
        Div foot = new Div(handIn, state, who);
        foot.addClassNames("translate-foot");
        return foot;
    }

    private TranslationSheet read(TranslationSheet sheet) {
        return translations.sheet(sheet.slug(), sheet.language().getLanguage());
    }

    private String time(Instant when) {
        return Moments.time(when, getLocale(), reader.zone());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
