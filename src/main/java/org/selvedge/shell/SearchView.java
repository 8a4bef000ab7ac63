package org.selvedge.shell;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.selvedge.practices.Theme;
import org.selvedge.search.SearchIndexService;
import org.selvedge.search.SearchReport;
import org.selvedge.search.SearchReportService;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Roles;
import org.selvedge.shared.ui.PageHeader;

/** What members look for and do not find, and how the index stands. */
@Route(SecretariatRoutes.SEARCH)
@RolesAllowed(Roles.SECRETARIAT)
class SearchView extends Section implements HasDynamicTitle {
    private final transient SearchReportService searches;
    private final Select<SearchReport.Period> period = new Select<>();
    private final ComboBox<SearchReport.Part> part = new ComboBox<>();
    private final Div report = new Div();

    SearchView(SearchReportService searches, SearchIndexService index, CurrentReader current) {
        this.searches = searches;
        period.setLabel(getTranslation("shell.search.period"));
        period.setItems(SearchReport.Period.values());
        period.setItemLabelGenerator(each -> getTranslation("shell.search.Period." + each));
        period.setValue(SearchReport.Period.THIS_MONTH);
        part.setLabel(getTranslation("shell.search.part"));
        part.setItemLabelGenerator(this::words);
        show(SearchReport.Part.ALL);
        period.addValueChangeListener(chosen -> show(SearchReport.Part.ALL));
        part.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                show(chosen.getValue() == null ? SearchReport.Part.ALL : chosen.getValue());
            }
        });
        Div filters = new Div(period, part);
        filters.addClassName("search-filters");
        report.addClassName("search-report");
        addClassNames("list-page", "search-desk");
        add(
                new PageHeader(getTranslation("shell.search.title")).lead(getTranslation("shell.search.lead")),
                filters,
                report,
                new IndexPanel(index, current.zone()));
    }

    private void show(SearchReport.Part wanted) {
        SearchReport found = searches.report(period.getValue(), wanted);
        List<SearchReport.Part> parts = Stream.concat(Stream.of(SearchReport.Part.ALL), found.parts().stream())
                .toList();
        part.setItems(parts);
        part.setValue(wanted);
        report.removeAll();
        report.add(new H2(getTranslation("shell.search.missed")), table("shell.search.missed", found.missed()));
        report.add(new H2(getTranslation("shell.search.unopened")), table("shell.search.unopened", found.unopened()));
    }

    private Div table(String titleKey, List<SearchReport.Line> lines) {
        return lines.isEmpty()
                ? new Div(new Paragraph(getTranslation(titleKey + ".none")))
                : new Div(new SearchTable(getTranslation(titleKey), lines));
    }

    private String words(SearchReport.Part each) {
        if (each.all()) {
            return getTranslation("shell.search.part.all");
        }
        return each.theme().isEmpty()
                ? getTranslation(
                        "shell.search.part.language", Locale.of(each.language()).getDisplayLanguage(getLocale()))
                : getTranslation(
                        "shell.search.part.theme",
                        Theme.of(each.theme())
                                .map(theme -> getTranslation(theme.labelKey()))
                                .orElse(each.theme()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.search.title");
    }
}
