package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.selvedge.practices.CollectionService;
import org.selvedge.practices.FollowService;
import org.selvedge.practices.Followed;
import org.selvedge.practices.PracticeFacet;
import org.selvedge.practices.PracticeList;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.PracticeService;
import org.selvedge.practices.SavedSearchService;
import org.selvedge.practices.SuggestionService;
import org.selvedge.practices.Theme;
import org.selvedge.practices.WritingService;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Role;
import org.selvedge.security.Roles;
import org.selvedge.shared.ui.PageHeader;

/**
 * Practices that this reader may read: searched, narrowed down, sorted, paged. The address holds the whole search; from one
 * search to the next the screen stays, so that nobody loses the place they are at.
 */
@Route(PracticeRoutes.LIST)
@RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
class PracticesView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final transient PracticeService practices;
    private final transient FollowService follows;
    private final transient WritingService writing;
    private final transient SavedSearchService searches;
    private final boolean writes;

    private final Div actions = new Div();
    private final ResultCount count = new ResultCount();
    private final PracticeSearchField words;
    private final SearchNotes notes = new SearchNotes();
    private final SortChoice sort = new SortChoice();
    private final Div tools = new Div();
    private final ListOrMap look = new ListOrMap();
    private final MapPanel map = new MapPanel();
    private final ResultList results;
    private final ChosenValues chosen;
    private final FacetPanel facets;
    private @Nullable PracticeQuery shown;

    PracticesView(
            PracticeService practices,
            FollowService follows,
            WritingService writing,
            CurrentReader reader,
            Clock clock,
            SavedSearchService searches,
            CollectionService collections,
            SuggestionService suggestions) {
        this.practices = practices;
        this.follows = follows;
        this.writing = writing;
        this.searches = searches;
        this.writes = reader.get().is(Role.MEMBER);
        this.results = new ResultList(LocalDate.now(clock), writes, collections);
        this.chosen = new ChosenValues(results::arrive);
        this.facets = new FacetPanel(results::arrive);
        this.words = new PracticeSearchField("list-search", getTranslation("practices.list.search"), suggestions);
        words.addClassName("practices-search");
        addClassName("practices");
        actions.addClassName("page-actions");
        add(new PageHeader(getTranslation("practices.list.title"), actions).below(count));
        /* The bar has no search field for partners, so the page has. */
        if (reader.get().is(Role.PARTNER)) {
            add(words);
        }
        tools.addClassName("practices-tools");
        Div order = new Div(sort, tools, look);
        order.addClassName("practices-order");
        Div found = new Div(chosen, order, map, results);
        Div columns = new Div(facets, found);
        columns.addClassName("practices-columns");
        add(notes, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PracticeQuery before = shown;
        PracticeQuery query = ListAddress.read(event.getLocation().getQueryParameters());
        show(query);
        arrive(before, query, event.getTrigger());
    }

    private void show(PracticeQuery query) {
        PracticeList list = practices.search(query, getLocale());
        words.show(query);
        notes.show(query, list.simple());
        if (shown == null || !query.of(PracticeFacet.THEME).equals(shown.of(PracticeFacet.THEME))) {
            actions.removeAll();
            actions.add(follow(query));
            if (writes) {
                actions.add(StartButton.of(writing, this, getLocale()));
            }
        }
        facets.show(query, list);
        chosen.show(query);
        sort.show(query);
        sort.setVisible(list.total() > 1);
        tools.removeAll();
        tools.add(new SaveSearch(searches, query));
        look.show(query);
        map.show(query, list);
        results.show(query, list);
        count.show(query, list);
        shown = query;
    }

    /**
     * Other words begin at the top, another page at its first practice; whoever narrows down stays where they are, and whoever
     * comes back from a practice is at that practice.
     */
    private void arrive(@Nullable PracticeQuery before, PracticeQuery query, NavigationTrigger trigger) {
        boolean back = ReadLast.ask()
                .filter(slug -> trigger == NavigationTrigger.HISTORY && results.returnTo(slug))
                .isPresent();
        if (back) {
            return;
        }
        if (before == null || !before.text().equals(query.text())) {
            Arrival.at(this, trigger);
        } else if (before.page() != query.page() && before.onPage(0).equals(query.onPage(0))) {
            results.enter();
        }
    }

    /** One theme alone can be followed here. */
    private Component follow(PracticeQuery query) {
        Set<String> themes = query.of(PracticeFacet.THEME);
        return themes.size() == 1
                ? themes.stream()
                        .flatMap(key -> Theme.of(key).stream())
                        .map(theme -> new FollowButton(follows, Followed.of(theme), getTranslation(theme.labelKey())))
                        .findFirst()
                        .orElseThrow()
                : new RouterLink(getTranslation("practices.following.title"), FollowingView.class);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practices.list.title");
    }
}
