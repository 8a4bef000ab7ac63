package org.selvedge.practices.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.selvedge.people.DraftService;
import org.selvedge.practices.GateService;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.RecordField;
import org.selvedge.practices.Remark;
import org.selvedge.practices.ReviewService;
import org.selvedge.practices.ReviewingService;
import org.selvedge.practices.VersionAction;
import org.selvedge.practices.VersionReading;
import org.selvedge.practices.VersionReading.Piece;
import org.selvedge.practices.WorkflowRoutes;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.ui.InMenu;
import org.selvedge.shared.ui.SaveState;

/** A version read whole, with what changed in it, by those who decide on it; and what they may do with it. */
@Route(WorkflowRoutes.REVIEWING + "/:practice")
@RolesAllowed({Roles.MEMBER, Roles.SECRETARIAT})
class ReviewingView extends Section implements BeforeEnterObserver, HasDynamicTitle, InMenu {
    private final transient ReviewingService versions;
    private final transient GateService gate;
    private final transient ReviewService reviews;
    private final transient DraftService drafts;
    private final transient CurrentReader reader;
    private final Map<RecordField, RemarkBox> boxes = new EnumMap<>(RecordField.class);
    private final SaveState saved;
    private transient VersionReading version;

    @SuppressWarnings("NullAway")
    ReviewingView(
            ReviewingService versions,
            GateService gate,
            ReviewService reviews,
            DraftService drafts,
            CurrentReader reader) {
        this.versions = versions;
        this.gate = gate;
        this.reviews = reviews;
        this.drafts = drafts;
        this.reader = reader;
        this.saved = new SaveState(reader.zone());
        addClassNames("practice", "reviewing");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        version = versions.read(
                practice(event),
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("version")
                        .map(ReviewingView::number)
                        .orElse(null));
        removeAll();
        boxes.clear();
        Div aside = new Div(
                new DecisionPanel(version, new GateDeeds(gate, version, this::remarks, this::done), saved),
                new VersionAside(version, reader.zone(), place(RecordField.PARTNERS)));
        aside.addClassName("practice-aside");
        new ReviewParts(reviews, drafts)
                .of(this, version, saved, place(), this::done)
                .ifPresent(aside::addComponentAsFirst);
        Div columns = new Div(article(), aside);
        columns.addClassName("practice-columns");
        add(new VersionHeader(version, reader.zone()), columns);
        if (version.may(VersionAction.SEND_BACK)) {
            drafts.find(place())
                    .ifPresent(draft -> draft.fields()
                            .forEach((field, text) ->
                                    RecordField.of(field).map(boxes::get).ifPresent(box -> box.show(text))));
        }
    }

    private static PracticeId practice(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("practice")
                .flatMap(PracticeId::parse)
                .orElseThrow(NotFound::new);
    }

    private static int number(String typed) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException notANumber) {
            throw new NotFound();
        }
    }

    private Article article() {
        Article article = new Article();
        article.addClassName("version-text");
        for (Piece piece : version.pieces()) {
            VersionPiece shown = new VersionPiece(piece, version.language(), remarks(piece.field()));
            RemarkBox box = box(piece.field());
            if (box != null) {
                shown.beside(box.opener());
                shown.add(box);
            }
            article.add(shown);
        }
        article.add(new ComparedMedia(version.mediaChanges()));
        MediaBlocks.opening(version.media()).ifPresent(article::add);
        article.add(new MediaBlocks(version.media()));
        if (!version.media().pictures().isEmpty()) {
            article.add(place(RecordField.PICTURES));
        }
        if (version.media().video() != null) {
            article.add(place(RecordField.VIDEO));
        }
        if (!version.media().attachments().isEmpty()) {
            article.add(place(RecordField.ATTACHMENTS));
        }
        return article;
    }

    private RemarkPlace place(RecordField field) {
        return new RemarkPlace(remarks(field), box(field));
    }

    private List<Remark> remarks(RecordField field) {
        return version.remarks().stream()
                .filter(remark -> remark.field().equals(field.key()))
                .toList();
    }

    /** Null for whoever cannot send it back. */
    private @Nullable RemarkBox box(RecordField field) {
        return version.may(VersionAction.SEND_BACK)
                ? boxes.computeIfAbsent(field, at -> new RemarkBox(AnswerWords.label(at, this), this::keepDraft))
                : null;
    }

    /** What was typed at the fields, by their keys. */
    private Map<String, String> remarks() {
        Map<String, String> typed = new HashMap<>();
        boxes.forEach((field, box) -> {
            if (!box.getValue().isBlank()) {
                typed.put(field.key(), box.getValue());
            }
        });
        return typed;
    }

    private void keepDraft() {
        saved.saved(drafts.save(place(), remarks()));
    }

    private String place() {
        return WorkflowRoutes.reviewing(version.practice(), version.number());
    }

    /** What was decided leaves the queue; the next one waits there. */
    private void done() {
        drafts.discard(place());
        Optional.ofNullable(getUI().orElse(null)).ifPresent(ui -> ui.navigate(menuRoute()));
    }

    @Override
    public String menuRoute() {
        return version == null ? WorkflowRoutes.REVIEWING : QueueOf.parts(version.own());
    }

    @Override
    public String getPageTitle() {
        return version.title();
    }
}
