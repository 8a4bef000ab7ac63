package org.selvedge.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;
import org.selvedge.shared.ui.BarItem;
import org.selvedge.shared.ui.LiveUpdates;
import org.selvedge.shared.ui.MenuEntry;

/** The zone's frame: the selvedge with the menu on the left, the bar on top, the page. On a phone the menu is below. */
@Layout
@PermitAll
class ZoneLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private static final String MENU_OPEN = "menu-open";

    private final transient MenuBadges badges;
    private final transient LiveUpdates updates;
    private final transient List<MenuEntry> entries;
    private final Reader reader;
    private final ZoneMenu menu;
    private final Main main = new Main();
    private final Button menuButton = new Button();

    ZoneLayout(
            MenuBadges badges,
            LiveUpdates updates,
            List<MenuEntry> entries,
            List<BarItem> items,
            AccountMenu account,
            CurrentReader current) {
        this.badges = badges;
        this.updates = updates;
        this.reader = current.get();
        this.entries = ZoneMenu.of(reader, entries);
        this.menu = new ZoneMenu(this.entries);
        addClassName("selvedge-shell");
        main.setId("content");
        main.addClassName("main");
        main.getElement().setAttribute("tabindex", "-1");
        add(skipLink(), side(), content(items, account));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        menu.locate(event.getLocation());
        removeClassName(MENU_OPEN);
        menuButton.getElement().setAttribute("aria-expanded", "false");
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
        menu.count(badges.of(reader, entries));
    }

    private Component skipLink() {
        Anchor skip = new Anchor("#content", getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        return skip;
    }

    private Component side() {
        Div side = new Div(wordmark(), menu);
        side.addClassNames("side", "selvedge");
        return side;
    }

    private Component wordmark() {
        Anchor wordmark = new Anchor("/zone/", getTranslation("shared.product"));
        wordmark.addClassName("wordmark");
        return wordmark;
    }

    private Component content(List<BarItem> items, AccountMenu account) {
        Header bar = new Header();
        bar.addClassName("bar");
        bar.add(menuButton());
        if (reader.is(Role.PARTNER)) {
            bar.add(account.organisation());
        } else {
            bar.add(new SearchField());
        }
        Span space = new Span();
        space.addClassName("bar-space");
        bar.add(space);
        items.stream()
                .sorted(Comparator.comparingInt(BarItem::order))
                .map(BarItem::create)
                .forEach(bar::add);
        bar.add(account);
        Div content = new Div(bar, main);
        content.addClassName("content");
        return content;
    }

    private Component menuButton() {
        menuButton.setText(getTranslation("shell.menu.open"));
        menuButton.addClassName("menu-button");
        menuButton.getElement().setAttribute("aria-expanded", "false");
        menuButton.addClickListener(click -> {
            boolean open = !hasClassName(MENU_OPEN);
            setClassName(MENU_OPEN, open);
            menuButton.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        });
        return menuButton;
    }
}
