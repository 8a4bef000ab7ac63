package org.selvedge.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.selvedge.practices.SuggestionService;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;
import org.selvedge.shared.ui.BarItem;
import org.selvedge.shared.ui.InMenu;
import org.selvedge.shared.ui.LiveUpdates;
import org.selvedge.shared.ui.MenuEntry;

/** The zone's frame: the selvedge with the menu on the left, the bar on top, the page. On a phone the menu is below. */
@Layout
@PermitAll
class ZoneLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private final transient MenuBadges badges;
    private final transient LiveUpdates updates;
    private final transient List<MenuEntry> entries;
    private final Reader reader;
    private final ZoneMenu menu;
    private final ZoneMenu phoneMenu;
    private final SearchField search;
    private final Main main = new Main();

    ZoneLayout(
            MenuBadges badges,
            LiveUpdates updates,
            List<MenuEntry> entries,
            List<BarItem> items,
            AccountMenu account,
            CurrentReader current,
            SuggestionService suggestions) {
        this.badges = badges;
        this.updates = updates;
        this.reader = current.get();
        this.search = new SearchField(suggestions, getTranslation("shell.search"));
        this.entries = ZoneMenu.of(reader, entries);
        this.menu = ZoneMenu.besideThePage(this.entries);
        this.phoneMenu = ZoneMenu.belowThePage(this.entries);
        addClassName("selvedge-shell");
        main.setId("content");
        main.addClassName("main");
        main.getElement().setAttribute("tabindex", "-1");
        add(skipLink(), side(), bar(items, account), main, phoneMenu);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String place = event.getActiveChain().getFirst() instanceof InMenu screen
                ? screen.menuRoute()
                : event.getLocation().getPath();
        menu.locate(place);
        phoneMenu.locate(place);
        search.locate(event.getLocation());
        recount();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Registration live = updates.listen(event.getUI(), reader.requirePerson(), this::recount);
        addDetachListener(detached -> {
            detached.unregisterListener();
            live.remove();
        });
    }

    private void recount() {
        Map<String, Integer> counts = badges.of(reader, entries);
        menu.count(counts);
        phoneMenu.count(counts);
    }

    private Component skipLink() {
        Anchor skip = new Anchor("#content", getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        return skip;
    }

    private Component side() {
        Aside side = new Aside(wordmark(), menu);
        side.getElement().setAttribute("aria-label", getTranslation("shell.side"));
        side.addClassNames("side", "selvedge");
        return side;
    }

    private Component wordmark(String... looks) {
        Anchor wordmark = new Anchor("/zone/", getTranslation("shared.product"));
        wordmark.addClassName("wordmark");
        wordmark.addClassNames(looks);
        return wordmark;
    }

    private Component bar(List<BarItem> items, AccountMenu account) {
        Header bar = new Header(wordmark("mark-only"));
        bar.addClassName("bar");
        if (reader.is(Role.PARTNER)) {
            bar.add(account.organisation());
        } else {
            bar.add(search);
        }
        Div end = new Div();
        end.addClassName("end");
        items.stream()
                .sorted(Comparator.comparingInt(BarItem::order))
                .map(BarItem::create)
                .forEach(end::add);
        end.add(account);
        bar.add(end);
        return bar;
    }
}
