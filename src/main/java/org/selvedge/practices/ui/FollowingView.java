package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.selvedge.practices.FollowService;
import org.selvedge.practices.Followed;
import org.selvedge.practices.Following;
import org.selvedge.practices.PracticeFacet;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.SavedSearchService;
import org.selvedge.practices.Theme;
import org.selvedge.security.Roles;
import org.selvedge.shared.ui.EmptyState;
import org.selvedge.shared.ui.Notices;
import org.selvedge.shared.ui.PageHeader;

/** All that I follow, each with the way to stop it; themes can be chosen here as well. */
@Route(PracticeRoutes.FOLLOWING)
@RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
class FollowingView extends Section implements HasDynamicTitle {
    private final transient FollowService service;
    private final transient SavedSearchService searches;
    private final Div content = new Div();

    FollowingView(FollowService service, SavedSearchService searches) {
        this.service = service;
        this.searches = searches;
        addClassName("following");
        add(
                new PageHeader(getTranslation("practices.following.title"))
                        .lead(getTranslation("practices.following.lead")),
                content);
        show();
    }

    private void show() {
        Following mine = service.mine(getLocale());
        SavedSearchList saved = new SavedSearchList(searches, this::show);
        content.removeAll();
        if (mine.nothing() && saved.nothing()) {
            content.add(new EmptyState(
                    getTranslation("practices.following.nothing"),
                    getTranslation("practices.following.nothing.hint"),
                    new RouterLink(getTranslation("practices.list.all"), PracticesView.class)));
        }
        content.add(saved);
        part("practices.following.practices", mine.practices().stream().map(this::line));
        part("practices.following.organisations", mine.organisations().stream().map(this::line));
        part("practices.following.themes", mine.themes().stream().map(this::theme));
        content.add(chooser(mine.themes()));
    }

    private void part(String titleKey, Stream<ListItem> items) {
        UnorderedList list = new UnorderedList();
        list.addClassName("following-list");
        items.forEach(list::add);
        if (list.getComponentCount() > 0) {
            Section part = new Section(new H2(getTranslation(titleKey)), list);
            part.addClassName("organisation-part");
            content.add(part);
        }
    }

    private ListItem line(Following.Line line) {
        String name = line.name();
        if (name == null) {
            String gone =
                    getTranslation("practices.following.gone." + line.what().kind());
            Span words = new Span(gone);
            words.addClassName("soft");
            return item(words, line.what(), gone);
        }
        Anchor link = new Anchor(String.valueOf(line.route()), name);
        Optional.ofNullable(line.language()).ifPresent(language -> TextLanguage.mark(link, language, getLocale()));
        Div words = new Div(link);
        Optional.ofNullable(line.whose()).ifPresent(whose -> {
            Span owner = new Span(whose);
            owner.addClassNames("soft", "small");
            words.add(owner);
        });
        words.addClassName("organisation-line-words");
        return item(words, line.what(), name);
    }

    private ListItem theme(Theme theme) {
        String name = getTranslation(theme.labelKey());
        RouterLink link = new RouterLink(name, PracticesView.class);
        link.setQueryParameters(ListAddress.of(PracticeQuery.everything().toggled(PracticeFacet.THEME, theme.key())));
        return item(link, Followed.of(theme), name);
    }

    private ListItem item(Component words, Followed what, String name) {
        Button stop = new Button(getTranslation("practices.follow.stop"), click -> {
            service.stop(what);
            Notices.show(getTranslation("practices.following.stopped", name));
            show();
        });
        stop.setAriaLabel(getTranslation("practices.named", getTranslation("practices.follow.stop"), name));
        return new ListItem(words, stop);
    }

    private Component chooser(List<Theme> followed) {
        Select<Theme> themes = new Select<>();
        themes.setLabel(getTranslation("practices.following.theme"));
        themes.setItems(Stream.of(Theme.values())
                .filter(theme -> !followed.contains(theme))
                .toList());
        themes.setItemLabelGenerator(theme -> getTranslation(theme.labelKey()));
        Button follow = new Button(getTranslation("practices.follow.start"), click -> {
            if (themes.getValue() != null) {
                service.follow(Followed.of(themes.getValue()));
                show();
            }
        });
        Paragraph hint = new Paragraph(getTranslation("practices.following.theme.hint"));
        hint.addClassNames("soft", "small");
        Div row = new Div(themes, follow);
        row.addClassNames("row", "wrap", "following-theme");
        Div chooser = new Div(row, hint);
        chooser.addClassName("organisation-part");
        return chooser;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practices.following.title");
    }
}
