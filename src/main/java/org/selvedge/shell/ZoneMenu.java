package org.selvedge.shell;

import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.selvedge.security.Reader;
import org.selvedge.shared.ui.Area;
import org.selvedge.shared.ui.MenuEntry;

/** The menu: the lines that this reader's roles open, by area, with counts of what needs them. */
class ZoneMenu extends Nav {
    private final List<MenuLine> lines = new ArrayList<>();

    private ZoneMenu(String look, String label) {
        addClassName(look);
        setAriaLabel(getTranslation(label));
    }

    /** By area, each area with its title. */
    static ZoneMenu besideThePage(List<MenuEntry> entries) {
        ZoneMenu menu = new ZoneMenu("side-nav", "shell.menu");
        for (Area area : Area.values()) {
            List<MenuEntry> own =
                    entries.stream().filter(entry -> entry.area() == area).toList();
            if (!own.isEmpty()) {
                menu.addTitle(area, entries);
                own.forEach(menu::addLine);
            }
        }
        return menu;
    }

    /** The same lines as a bar at the bottom of a phone. */
    static ZoneMenu belowThePage(List<MenuEntry> entries) {
        ZoneMenu menu = new ZoneMenu("bottom-bar", "shell.menu.phone");
        entries.forEach(menu::addLine);
        return menu;
    }

    static List<MenuEntry> of(Reader reader, List<MenuEntry> all) {
        return all.stream()
                .filter(entry -> reader.is(entry.role()))
                .sorted(Comparator.comparing(MenuEntry::area).thenComparing(MenuEntry::order))
                .toList();
    }

    void count(Map<String, Integer> counts) {
        lines.forEach(line -> line.count(counts.getOrDefault(line.entry.route(), 0)));
    }

    /** Marks the longest line that the path lies under. */
    void locate(String path) {
        MenuLine current = lines.stream()
                .filter(line -> path.equals(line.entry.route()) || path.startsWith(line.entry.route() + "/"))
                .max(Comparator.comparingInt(line -> line.entry.route().length()))
                .orElse(null);
        lines.forEach(line -> line.current(line == current));
    }

    private void addTitle(Area area, List<MenuEntry> all) {
        if (area != Area.ZONE && all.stream().anyMatch(entry -> entry.area() != area)) {
            Span title = new Span(getTranslation("shell.Area." + area.name()));
            title.addClassName("side-section");
            add(title);
        }
    }

    private void addLine(MenuEntry entry) {
        MenuLine line = new MenuLine(entry);
        lines.add(line);
        add(line);
    }

    private static final class MenuLine extends Anchor {
        private final MenuEntry entry;
        private final Span badge = new Span();

        MenuLine(MenuEntry entry) {
            super("/zone/" + entry.route());
            this.entry = entry;
            setRouterIgnore(false);
            badge.addClassName("badge");
            badge.setVisible(false);
            add(new Span(getTranslation(entry.labelKey())), badge);
        }

        void count(int count) {
            badge.setVisible(count > 0);
            badge.setText(Integer.toString(count));
            badge.getElement().setAttribute("aria-label", getTranslation("shell.menu.count", count));
        }

        void current(boolean current) {
            if (current) {
                getElement().setAttribute("aria-current", "page");
                scrollIntoView(ScrollIntoViewOption.Block.NEAREST, ScrollIntoViewOption.Inline.CENTER);
            } else {
                getElement().removeAttribute("aria-current");
            }
        }
    }
}
