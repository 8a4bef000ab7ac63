package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.selvedge.practices.Completeness;
import org.selvedge.practices.FieldGroup;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.RecordField;
import org.selvedge.practices.VersionState;
import org.selvedge.practices.Writing;
import org.selvedge.security.Roles;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.ui.Notices;
import org.selvedge.shared.ui.PageHeader;

/** Writing a practice, part by part; or where its newest version stands, while nobody can write it. */
@Route(PracticeRoutes.WRITING + "/:practice")
@RolesAllowed(Roles.MEMBER)
class WritingView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    static final String FIELD = "field";

    private final transient WritingTools tools;
    private transient @Nullable Writing sheet;
    private @Nullable WritingForm form;
    private FieldGroup at = FieldGroup.IDENTITY;
    private String title = "";

    WritingView(WritingTools tools) {
        this.tools = tools;
        addClassName("writing");
    }

    /** The same practice at another part is no new beginning: what is open stays open. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PracticeId practice = event.getRouteParameters()
                .get("practice")
                .flatMap(PracticeId::parse)
                .orElseThrow(NotFound::new);
        if (sheet == null || form == null || !sheet.practice().equals(practice)) {
            open(practice);
        }
        var asked = event.getLocation().getQueryParameters();
        Optional<RecordField> field = asked.getSingleParameter(FIELD).flatMap(RecordField::of);
        FieldGroup group = field.map(RecordField::group)
                .orElseGet(() ->
                        GroupNav.group(asked.getSingleParameter(GroupNav.PART).orElse("")));
        at = group;
        Optional.ofNullable(form).ifPresent(shown -> shown.show(group, field));
    }

    private void reopen(PracticeId practice) {
        open(practice);
        Optional.ofNullable(form).ifPresent(shown -> shown.show(at, Optional.empty()));
    }

    private void open(PracticeId practice) {
        form = null;
        removeAll();
        tools.writing().open(practice).ifPresentOrElse(this::open, () -> offer(practice));
    }

    /** For colleagues who are no authors yet: nothing begins before they say so. */
    private void offer(PracticeId practice) {
        title = getTranslation("practices.writing.propose.title");
        String of = tools.writing().proposable(practice, getLocale());
        Component begin = tools.next()
                .of(practice)
                .<Component>map(NextVersionNote::new)
                .orElseGet(() -> {
                    Button start =
                            new Button(getTranslation("practices.writing.change.start"), click -> again(practice));
                    start.addThemeVariants(ButtonVariant.PRIMARY);
                    return start;
                });
        add(new PageHeader(title).lead(getTranslation("practices.writing.propose.text", of)), begin);
    }

    private void open(Writing opened) {
        sheet = opened;
        PracticeId practice = opened.practice();
        if (opened.open()) {
            PageHeader header = header(opened);
            form = new WritingForm(opened, tools, () -> reopen(practice), so -> described(header, so));
            add(header);
            if (opened.state() == VersionState.CHANGES_REQUESTED) {
                add(new SentBack(opened));
            }
            add(form);
        } else {
            add(
                    header(opened),
                    new WritingStands(opened, tools.reader().zone(), () -> withdraw(practice), () -> again(practice)));
        }
    }

    private PageHeader header(Writing opened) {
        Anchor preview =
                new Anchor(PracticeRoutes.preview(opened.practice()), getTranslation("practices.writing.preview"));
        preview.addClassNames("btn", "quiet");
        Button authors = new Button(getTranslation("practices.authors.open"), click -> authors(opened.practice()));
        PageHeader header =
                opened.open() ? new PageHeader("", authors, preview, checkButton()) : new PageHeader("", preview);
        String of = getTranslation(
                opened.changesAnother() ? "practices.writing.above.change" : "practices.writing.above",
                opened.owner().name(),
                getTranslation(
                        opened.takenBackAt() == null ? opened.state().labelKey() : "practices.who.takenBack.title"),
                opened.version());
        header.above(of);
        described(
                header,
                new WritingSoFar(
                        opened.manuscript().text(RecordField.TITLE),
                        opened.manuscript().source(),
                        Completeness.of(opened.manuscript())));
        return header;
    }

    private Button checkButton() {
        Button check = new Button(
                getTranslation("practices.writing.check"),
                click -> Optional.ofNullable(form).ifPresent(WritingForm::check));
        check.addThemeVariants(ButtonVariant.PRIMARY);
        return check;
    }

    private void described(PageHeader header, WritingSoFar so) {
        title = so.title().isEmpty() ? getTranslation("practices.writing.untitled") : so.title();
        header.setTitle(title);
    }

    private void authors(PracticeId practice) {
        new CoAuthorsDialog(tools.coAuthors(), practice, () -> reopen(practice)).open();
    }

    private void withdraw(PracticeId practice) {
        tools.submissions().withdraw(practice);
        Notices.show(getTranslation("practices.writing.withdrawn"));
        open(practice);
    }

    private void again(PracticeId practice) {
        tools.writing().propose(practice);
        sheet = null;
        UI.getCurrent().navigate(PracticeRoutes.writing(practice));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
