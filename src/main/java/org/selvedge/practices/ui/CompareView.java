package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.SectionKind;
import org.selvedge.practices.VersionComparison;
import org.selvedge.practices.VersionService;
import org.selvedge.security.Roles;
import org.selvedge.shared.Moments;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.WordDiff.Kind;
import org.selvedge.shared.WordDiff.Piece;
import org.selvedge.shared.ui.ComparedText;
import org.selvedge.shared.ui.EmptyState;
import org.selvedge.shared.ui.PageHeader;

/** Two versions of a practice, word by word; the address says which. */
@Route(PracticeRoutes.LIST + "/:slug/compare")
@RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
class CompareView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final transient VersionService versions;

    CompareView(VersionService versions) {
        this.versions = versions;
        addClassNames("versions", "compare");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElseThrow(NotFound::new);
        VersionComparison both = versions.compare(slug, number(event, "from"), number(event, "to"), getLocale());
        Moved.on(event, slug, both.slug());
        removeAll();
        Anchor back = new Anchor(PracticeRoutes.page(both.slug()), both.title());
        TextLanguage.mark(back, both.language(), getLocale());
        add(new PageHeader(getTranslation("practices.compare.title")).below(back), choice(both));
        if (both.from().number() == both.to().number()) {
            add(new EmptyState(
                    getTranslation("practices.compare.one.title"), getTranslation("practices.compare.one.text")));
        } else {
            show(both);
        }
    }

    private static @Nullable Integer number(BeforeEnterEvent event, String name) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(name)
                .orElse("");
        if (!asked.isEmpty() && !asked.matches("\\d{1,6}")) {
            throw new NotFound();
        }
        return asked.isEmpty() ? null : Integer.valueOf(asked);
    }

    private Component choice(VersionComparison both) {
        Select<Integer> from = select("practices.compare.from", both, both.from());
        Select<Integer> to = select("practices.compare.to", both, both.to());
        from.addValueChangeListener(change -> go(both, change.getValue(), to.getValue()));
        to.addValueChangeListener(change -> go(both, from.getValue(), change.getValue()));
        Div choice = new Div(
                from, to, new Anchor(PracticeRoutes.versions(both.slug()), getTranslation("practices.version.all")));
        choice.addClassName("compare-choice");
        return choice;
    }

    private Select<Integer> select(String key, VersionComparison both, VersionComparison.Side side) {
        Select<Integer> select = new Select<>();
        select.setLabel(getTranslation(key));
        select.setItems(both.numbers());
        select.setItemLabelGenerator(number -> getTranslation("practices.versions.number", number));
        select.setValue(side.number());
        select.setHelperText(Moments.day(side.acceptedOn(), getLocale()));
        return select;
    }

    private static void go(VersionComparison both, Integer from, Integer to) {
        UI.getCurrent()
                .navigate(
                        PracticeRoutes.compare(both.slug()),
                        QueryParameters.simple(Map.of("from", from.toString(), "to", to.toString())));
    }

    private void show(VersionComparison both) {
        Div legend = new Div(new ComparedText(List.of(
                new Piece(Kind.REMOVED, getTranslation("practices.compare.removed")),
                new Piece(Kind.SAME, " "),
                new Piece(Kind.ADDED, getTranslation("practices.compare.added")))));
        legend.addClassNames("compare-legend", "small");
        List<Section> facts = new ComparedFacts(this, both, getLocale()).sections();
        legend.setVisible(
                !facts.isEmpty() || !both.words().isEmpty() || !both.media().isEmpty());
        add(legend);
        facts.forEach(this::add);
        both.words().forEach(words -> add(part(getTranslation(words.labelKey()), text(words, both.language()))));
        add(new ComparedMedia(both.media()));
        if (facts.isEmpty() && both.words().isEmpty() && both.media().isEmpty()) {
            add(new EmptyState(
                    getTranslation("practices.compare.same.title"), getTranslation("practices.compare.same.text")));
        }
        line("practices.compare.unchanged", both.same());
        line("practices.compare.hidden", both.hidden());
        if (both.hiddenFiles() > 0) {
            add(rest(getTranslation("practices.compare.hiddenFiles", both.hiddenFiles())));
        }
    }

    /** With a word where it is another language than the rest, as its translation does not say it yet. */
    private Component[] text(VersionComparison.Words words, Locale language) {
        ComparedText text = new ComparedText(words.pieces()).lang(words.language());
        if (words.language().equals(language)) {
            return new Component[] {text};
        }
        Paragraph note = new Paragraph(
                getTranslation("practices.compare.source", TextLanguage.name(words.language(), getLocale())));
        note.addClassNames("soft", "small");
        return new Component[] {note, text};
    }

    static Section part(String title, Component... content) {
        Section part = new Section(new H2(title));
        part.add(content);
        part.addClassName("compare-part");
        return part;
    }

    private void line(String key, List<SectionKind> kinds) {
        if (!kinds.isEmpty()) {
            String names =
                    kinds.stream().map(kind -> getTranslation(kind.labelKey())).collect(Collectors.joining(", "));
            add(rest(getTranslation(key, kinds.size(), names)));
        }
    }

    private static Paragraph rest(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("soft", "compare-rest");
        return line;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practices.compare.title");
    }
}
