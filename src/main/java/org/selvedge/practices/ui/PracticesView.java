package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.selvedge.practices.FollowService;
import org.selvedge.practices.Followed;
import org.selvedge.practices.PracticeFacet;
import org.selvedge.practices.PracticeList;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.PracticeService;
import org.selvedge.practices.SavedSearchService;
import org.selvedge.practices.Theme;
import org.selvedge.practices.WritingService;
import org.selvedge.search.SearchWords;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Role;
import org.selvedge.security.Roles;
import org.selvedge.shared.ui.EmptyState;
import org.selvedge.shared.ui.PageHeader;

/** Practices that this reader may read: searched, narrowed down, paged; the address holds the whole search. */
@Route(PracticeRoutes.LIST)
@RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
class PracticesView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private static final int LONGEST = 200;

    private final transient PracticeService practices;
    private final transient FollowService follows;
    private final transient Clock clock;
    private final transient WritingService writing;
    private final transient SavedSearchService searches;
    private final boolean searchField;
    private final boolean writes;

    PracticesView(
            PracticeService practices,
            FollowService follows,
            WritingService writing,
            CurrentReader reader,
            Clock clock,
            SavedSearchService searches) {
        this.practices = practices;
        this.follows = follows;
        this.clock = clock;
        this.writing = writing;
        this.searches = searches;
        this.searchField = reader.get().is(Role.PARTNER);
        this.writes = reader.get().is(Role.MEMBER);
        addClassName("practices");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ListAddress.read(event.getLocation().getQueryParameters()));
        Arrival.at(this, event.getTrigger());
    }

    private void show(PracticeQuery query) {
        PracticeList list = practices.search(query, getLocale());
        removeAll();
        add(new PageHeader(getTranslation("practices.list.title"), actions(query)).lead(summary(query, list)));
        if (searchField) {
            add(searchField(query));
        }
        if (list.simple()) {
            Paragraph simple = new Paragraph(getTranslation("practices.list.simple"));
            simple.addClassName("practices-simple");
            add(simple);
        }
        add(new SaveSearch(searches, query));
        Div columns = new Div(new FacetPanel(query, list), results(query, list));
        columns.addClassName("practices-columns");
        add(columns);
    }

    /** One theme alone can be followed here. */
    private Component[] actions(PracticeQuery query) {
        RouterLink following = new RouterLink(getTranslation("practices.following.title"), FollowingView.class);
        Set<String> themes = query.of(PracticeFacet.THEME);
        Component follow = themes.size() == 1
                ? themes.stream()
                        .flatMap(key -> Theme.of(key).stream())
                        .map(theme -> new FollowButton(follows, Followed.of(theme), getTranslation(theme.labelKey())))
                        .findFirst()
                        .orElseThrow()
                : following;
        return writes ? new Component[] {follow, StartButton.of(writing, this, getLocale())} : new Component[] {follow};
    }

    private String summary(PracticeQuery query, PracticeList list) {
        String words = SearchWords.visible(query.text());
        return words.isEmpty()
                ? getTranslation("practices.list.count", list.total())
                : getTranslation("practices.list.countFor", list.total(), words);
    }

    /** The bar has no search field for partners, so the page has. */
    private static Component searchField(PracticeQuery query) {
        TextField field = new TextField();
        field.addClassName("practices-search");
        field.setLabel(field.getTranslation("practices.list.search"));
        field.setMaxLength(LONGEST);
        field.setClearButtonVisible(true);
        field.setValue(SearchWords.visible(query.text()));
        field.addKeyPressListener(
                Key.ENTER,
                enter -> field.getUI()
                        .ifPresent(ui -> ui.navigate(PracticeRoutes.LIST, QueryParameters.of("q", field.getValue()))));
        return field;
    }

    private Component results(PracticeQuery query, PracticeList list) {
        Div results = new Div();
        results.addClassName("practices-results");
        if (list.cards().isEmpty()) {
            results.add(nothing(query));
            return results;
        }
        Paragraph sorted = new Paragraph(getTranslation(query.order().labelKey()));
        sorted.addClassName("practices-order");
        LocalDate today = LocalDate.now(clock);
        UnorderedList cards = new UnorderedList();
        cards.addClassName("practices-cards");
        list.cards().forEach(card -> cards.add(new ListItem(new PracticeCardRow(card, today))));
        results.add(sorted, cards);
        if (list.pages() > 1) {
            results.add(pages(query, list));
        }
        return results;
    }

    private Component nothing(PracticeQuery query) {
        RouterLink all = new RouterLink(getTranslation("practices.list.all"), PracticesView.class);
        String words = SearchWords.visible(query.text());
        String title = words.isEmpty()
                ? getTranslation("practices.list.nothing")
                : getTranslation("practices.list.nothingFor", words);
        return new EmptyState(title, getTranslation("practices.list.nothing.hint"), all);
    }

    private Component pages(PracticeQuery query, PracticeList list) {
        Nav pages = new Nav();
        pages.addClassName("practices-pages");
        pages.setAriaLabel(getTranslation("practices.list.pages"));
        if (list.page() > 0) {
            pages.add(page("practices.list.previous", query, list.page() - 1));
        }
        pages.add(new Span(getTranslation("practices.list.page", list.page() + 1, list.pages())));
        if (list.page() + 1 < list.pages()) {
            pages.add(page("practices.list.next", query, list.page() + 1));
        }
        return pages;
    }

    private RouterLink page(String label, PracticeQuery query, int page) {
        RouterLink link = new RouterLink(getTranslation(label), PracticesView.class);
        link.setQueryParameters(ListAddress.of(query.onPage(page)));
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practices.list.title");
    }
}
