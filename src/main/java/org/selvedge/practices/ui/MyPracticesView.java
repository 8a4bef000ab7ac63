package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.selvedge.practices.MyPractices;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.VersionState;
import org.selvedge.practices.WritingService;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.selvedge.shared.ui.EmptyState;
import org.selvedge.shared.ui.LiveUpdates;
import org.selvedge.shared.ui.PageHeader;
import org.selvedge.shared.ui.Tag;

/** What I write and wrote: what waits for me, what waits for others, what is on a shelf. */
@Route(PracticeRoutes.WRITING)
@RolesAllowed(Roles.MEMBER)
class MyPracticesView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private static final int LONGEST_PAGE = 4;

    private final transient WritingService writing;
    private final transient LiveUpdates updates;
    private final transient CurrentReader reader;

    MyPracticesView(WritingService writing, LiveUpdates updates, CurrentReader reader) {
        this.writing = writing;
        this.updates = updates;
        this.reader = reader;
        addClassName("my-practices");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int page = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .filter(number ->
                        number.length() <= LONGEST_PAGE && number.chars().allMatch(Character::isDigit))
                .filter(number -> !number.isEmpty())
                .map(Integer::parseInt)
                .orElse(0);
        removeAll();
        add(
                new PageHeader(getTranslation("practices.mine.title"), StartButton.of(writing, this, getLocale()))
                        .lead(getTranslation("practices.mine.lead")),
                new LiveLists(updates, reader.person(), () -> lists(writing.mine(page))));
    }

    private List<Component> lists(MyPractices mine) {
        if (mine.lines().isEmpty()) {
            return List.of(new EmptyState(
                    getTranslation("practices.mine.empty"), getTranslation("practices.mine.empty.hint")));
        }
        List<Component> lists = new ArrayList<>();
        group("practices.mine.yours", mine.lines(), MyPractices.Line::withAuthor, lists);
        group("practices.mine.waiting", mine.lines(), line -> line.open() && !line.withAuthor(), lists);
        group("practices.mine.shelf", mine.lines(), line -> !line.open() && !line.ended(), lists);
        group("practices.mine.ended", mine.lines(), MyPractices.Line::ended, lists);
        if (mine.more()) {
            RouterLink more = new RouterLink(getTranslation("practices.mine.more"), MyPracticesView.class);
            more.setQueryParameters(QueryParameters.of("page", String.valueOf(mine.page() + 1)));
            lists.add(more);
        }
        return lists;
    }

    private void group(
            String titleKey,
            List<MyPractices.Line> lines,
            Predicate<MyPractices.Line> belongs,
            List<Component> groups) {
        UnorderedList list = new UnorderedList();
        list.addClassName("my-practices-list");
        lines.stream().filter(belongs).map(this::line).forEach(list::add);
        if (list.getComponentCount() > 0) {
            groups.add(new Section(new H2(getTranslation(titleKey)), list));
        }
    }

    private ListItem line(MyPractices.Line line) {
        String title = Optional.ofNullable(line.title()).orElseGet(() -> getTranslation("practices.writing.untitled"));
        boolean atRest = !line.open() && !line.ended();
        String route = atRest && line.slug() != null
                ? PracticeRoutes.page(line.slug())
                : PracticeRoutes.writing(line.practice());
        WhoHasIt who = WhoHasIt.of(line.state(), line.since(), line.waitsFor(), reader.zone(), this, getLocale());
        Div facts = line.takenBack()
                ? new Div(new Tag(getTranslation("practices.reviewing.takenBack"), Tag.Kind.YOURS))
                : new Div(new Tag(who.title(), kind(line)), new Span(who.text()));
        if (line.readersSeeTheOneBefore()) {
            facts.add(new Span(getTranslation("practices.mine.before")));
        }
        if (line.version() > 1 || atRest) {
            facts.add(new Span(getTranslation("practices.page.version", line.version())));
        }
        if (line.withAuthor() && line.remarks() > 0) {
            facts.add(new Span(getTranslation("practices.mine.remarks", line.remarks())));
        }
        facts.addClassName("facts-line");
        Div words = new Div(new H3(new Anchor(route, title)), facts);
        words.addClassName("my-practice");
        ListItem item = new ListItem(words);
        if (atRest) {
            item.add(propose(line, title));
        }
        return item;
    }

    private static Tag.Kind kind(MyPractices.Line line) {
        return line.state() == VersionState.CHANGES_REQUESTED ? Tag.Kind.YOURS : Tag.Kind.PLAIN;
    }

    private Component propose(MyPractices.Line line, String title) {
        Button propose = new Button(getTranslation("practices.writing.propose"), click -> {
            writing.propose(line.practice());
            UI.getCurrent().navigate(PracticeRoutes.writing(line.practice()));
        });
        propose.setAriaLabel(getTranslation("practices.writing.propose.which", title));
        propose.addThemeVariants(ButtonVariant.SMALL);
        return propose;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practices.mine.title");
    }
}
