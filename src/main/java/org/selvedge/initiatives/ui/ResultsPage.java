package org.selvedge.initiatives.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.selvedge.initiatives.FigureTable;
import org.selvedge.initiatives.FigureWords;
import org.selvedge.initiatives.InitiativeResults;
import org.selvedge.shared.Moments;
import org.selvedge.shared.ui.PageHeader;
import org.selvedge.shared.ui.Tag;

/** One initiative's results: the strip, what else was counted, breakdowns, and who gave what. */
class ResultsPage extends Div {
    private final transient InitiativeResults results;
    private final transient FigureWords words;
    private final ZoneId zone;

    ResultsPage(InitiativeResults results, FigureWords words, ZoneId zone) {
        this.results = results;
        this.words = words;
        this.zone = zone;
        addClassName("results-page");
        add(header(), strip());
        results.figures().breakdowns().forEach(breakdown -> add(breakdown(breakdown)));
        if (!results.figures().things().isEmpty()) {
            add(things());
        }
        add(given());
    }

    private PageHeader header() {
        FigureTable figures = results.figures();
        Div tags = new Div(new Tag(
                getTranslation("initiatives.results.answered", figures.answered(), figures.size()), Tag.Kind.PLAIN));
        tags.addClassName("tags");
        if (figures.notDueYet() > 0) {
            tags.add(new Tag(getTranslation("initiatives.results.notDue", figures.notDueYet()), Tag.Kind.WAIT));
        }
        Instant released = results.released();
        tags.add(new Tag(
                released == null
                        ? getTranslation("initiatives.results.notReleased")
                        : getTranslation(
                                "initiatives.results.release",
                                results.release(),
                                Moments.day(released.atZone(zone).toLocalDate(), getLocale())),
                Tag.Kind.PLAIN));
        tags.add(new Tag(getTranslation("initiatives.results.audience." + results.audience()), Tag.Kind.OK));
        return new PageHeader(results.name())
                .above(getTranslation(
                        "initiatives.results.above", results.owner().name()))
                .below(tags);
    }

    private Section strip() {
        Paragraph legend = new Paragraph(getTranslation("initiatives.results.legend"));
        legend.addClassNames("small", "soft", "legend");
        return sheet(
                getTranslation("initiatives.results.strip"),
                new StageStrip(
                        results.figures(),
                        words,
                        getTranslation("initiatives.results.strip.caption"),
                        getTranslation("initiatives.results.strip.group")),
                legend,
                howProtected());
    }

    private Details howProtected() {
        Div text = new Div(
                new Paragraph(getTranslation(
                        "initiatives.results.protected.text." + results.audience(),
                        results.thresholds().members(),
                        results.thresholds().outside())),
                new Paragraph(getTranslation("initiatives.results.protected.more")));
        text.addClassNames("stack", "small");
        Details details = new Details(getTranslation("initiatives.results.protected.title"), text);
        details.addClassName("how-protected");
        return details;
    }

    private Section breakdown(FigureTable.Breakdown breakdown) {
        String title = getTranslation(
                "initiatives.results.breakdown",
                breakdown.stage(),
                getTranslation("initiatives.Dimension." + breakdown.dimension()));
        List<String> columns = Stream.of(
                        Stream.of(getTranslation("initiatives.results.strip.group")),
                        breakdown.categories().stream()
                                .map(category -> getTranslation("initiatives.Category." + category)),
                        Stream.of(getTranslation("initiatives.results.total")))
                .flatMap(part -> part)
                .toList();
        return sheet(title, new BreakdownTable(breakdown, words, title, columns));
    }

    private Section things() {
        DescriptionList list = new DescriptionList();
        list.addClassName("things");
        CellContent content = new CellContent(words, getLocale());
        results.figures().things().forEach(thing -> {
            DescriptionList.Description value = new DescriptionList.Description();
            content.into(value, thing.cell());
            Paragraph definition = new Paragraph(thing.definition());
            definition.addClassNames("small", "soft");
            value.add(definition);
            list.add(new DescriptionList.Term(thing.name()), value);
        });
        return sheet(getTranslation("initiatives.results.things"), list);
    }

    private Section given() {
        if (results.contributions().isEmpty()) {
            return sheet(
                    getTranslation("initiatives.results.given"),
                    new Paragraph(getTranslation("initiatives.results.given.empty")));
        }
        List<String> columns = Stream.of("partner", "what", "promised", "delivered", "state")
                .map(column -> getTranslation("initiatives.results.given." + column))
                .toList();
        return sheet(
                getTranslation("initiatives.results.given"),
                new GivenTable(
                        results.contributions(), zone, getTranslation("initiatives.results.given.caption"), columns));
    }

    private static Section sheet(String title, Component... content) {
        Section section = new Section(new H2(title));
        section.addClassName("sheet");
        section.add(content);
        return section;
    }
}
