package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.selvedge.practices.PracticeQuery;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.Suggestion;
import org.selvedge.practices.SuggestionService;
import org.selvedge.search.SearchWords;
import org.selvedge.shared.ui.SuggestField;

/** Searches practices; while one types it suggests practices, themes and organisations. */
public class PracticeSearchField extends SuggestField {
    private final transient SuggestionService suggestions;
    private PracticeQuery around = PracticeQuery.everything();

    public PracticeSearchField(String id, String label, SuggestionService suggestions) {
        super(id, label);
        this.suggestions = suggestions;
    }

    /** Shows the words of this search; other words stay within what it is narrowed down to. */
    public void show(PracticeQuery query) {
        around = query;
        show(SearchWords.visible(query.text()));
    }

    @Override
    protected List<Group> suggested(String typed) {
        List<Suggestion> found = suggestions.suggest(typed, getLocale());
        return Stream.of(Suggestion.Kind.values())
                .map(kind -> new Group(
                        getTranslation(kind.labelKey()),
                        found.stream()
                                .filter(suggestion -> suggestion.kind() == kind)
                                .map(suggestion -> new Choice(suggestion.address(), content(suggestion)))
                                .toList()))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    private Component content(Suggestion suggestion) {
        Span text = MarkedText.in(new Span(), suggestion.text());
        if (suggestion.language() != null) {
            TextLanguage.mark(text, suggestion.language(), getLocale());
        }
        Span detail = new Span(suggestion.detail());
        detail.addClassName("suggest-detail");
        return new Span(text, detail);
    }

    @Override
    protected void search(String words) {
        PracticeQuery query = around.saying(SearchWords.visible(words));
        getUI().ifPresent(ui -> ui.navigate(PracticeRoutes.LIST, ListAddress.of(query)));
    }
}
