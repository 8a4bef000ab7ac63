package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Section;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.selvedge.practices.InLanguage;
import org.selvedge.practices.PracticePage;
import org.selvedge.practices.VersionComparison;
import org.selvedge.practices.VersionComparison.Side;
import org.selvedge.shared.Moments;
import org.selvedge.shared.WordDiff;
import org.selvedge.shared.ui.ComparedText;

/** What changed between two versions in facts and partners, said in the reader's words. */
final class ComparedFacts {
    private final Component view;
    private final VersionComparison both;
    private final Locale screen;

    ComparedFacts(Component view, VersionComparison both, Locale screen) {
        this.screen = screen;
        this.view = view;
        this.both = both;
    }

    /** Only those in which something changed. */
    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        DescriptionList facts = new DescriptionList();
        facts.addClassName("glance");
        fact(
                facts,
                "practices.compare.themes",
                side -> side.themes().stream()
                        .map(theme -> say(theme.labelKey()))
                        .collect(Collectors.joining(", ")));
        fact(
                facts,
                "practices.page.groups",
                side -> side.groups().stream()
                        .map(group -> say(group.labelKey()))
                        .collect(Collectors.joining(", ")));
        fact(
                facts,
                "practices.page.type",
                side -> side.type() == null ? "" : say(side.type().labelKey()));
        fact(facts, "practices.page.status", side -> say(side.status().labelKey()));
        fact(
                facts,
                "practices.page.scale",
                side -> side.scale() == null ? "" : say(side.scale().labelKey()));
        fact(facts, "practices.compare.place", this::place);
        fact(facts, "practices.page.started", side -> month(side.started()));
        fact(facts, "practices.page.ended", side -> month(side.ended()));
        if (facts.getChildren().findAny().isPresent()) {
            sections.add(CompareView.part(say("practices.page.glance"), facts));
        }
        List<WordDiff.Piece> partners = WordDiff.compare(partners(both.from()), partners(both.to()));
        if (WordDiff.differs(partners)) {
            sections.add(CompareView.part(say("practices.page.partners"), new ComparedText(partners)));
        }
        return sections;
    }

    private void fact(DescriptionList facts, String key, Function<Side, String> value) {
        String before = value.apply(both.from());
        String after = value.apply(both.to());
        if (!before.equals(after)) {
            facts.add(
                    new DescriptionList.Term(say(key)),
                    new DescriptionList.Description(ComparedText.of(before, after)));
        }
    }

    private String place(Side side) {
        return say(
                "practices.page.place",
                side.town(),
                Locale.of("", side.country()).getDisplayCountry(screen));
    }

    private String month(@Nullable YearMonth month) {
        return month == null ? "" : Moments.month(month, screen);
    }

    private String partners(Side side) {
        return side.partners().stream().map(this::partner).collect(Collectors.joining("\n"));
    }

    private String partner(PracticePage.Partner partner) {
        String name = partner.name() == null
                ? say("practices.page.partner.unnamed", say(partner.kindKey()))
                : partner.name() + " (" + say(partner.kindKey()) + ")";
        return Stream.of(
                        name,
                        InLanguage.text(partner.role()),
                        InLanguage.text(partner.contribution()),
                        partner.amount())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String say(String key, Object... arguments) {
        return view.getTranslation(key, arguments);
    }
}
