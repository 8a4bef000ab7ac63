package org.selvedge.practices;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.selvedge.organisations.OrganisationDirectory;
import org.selvedge.organisations.OrganisationName;
import org.selvedge.organisations.OrganisationRoutes;
import org.selvedge.search.AnalysedText;
import org.selvedge.search.Highlights;
import org.selvedge.search.SearchWords;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Reader;
import org.selvedge.security.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody who begins to type may want to go: practices, themes, organisations, none that they may not read. */
@Service
public class SuggestionService {
    static final int MOST = 8;

    private static final int MOST_BESIDE = 2;
    private static final int SHORTEST = 2;

    private final Suggesting practices;
    private final SuggestedThemes themes;
    private final OrganisationDirectory organisations;
    private final Sights sights;
    private final CurrentReader reader;

    SuggestionService(
            Suggesting practices,
            SuggestedThemes themes,
            OrganisationDirectory organisations,
            Sights sights,
            CurrentReader reader) {
        this.practices = practices;
        this.themes = themes;
        this.organisations = organisations;
        this.sights = sights;
        this.reader = reader;
    }

    /** At most {@value #MOST}, by kind; none before two letters are typed. */
    @RolesAllowed({Roles.MEMBER, Roles.PARTNER, Roles.SECRETARIAT})
    @Transactional(readOnly = true)
    public List<Suggestion> suggest(String typed, Locale language) {
        String visible = SearchWords.visible(typed);
        SearchWords words = SearchWords.of(visible);
        if (visible.length() < SHORTEST || words.needed().isEmpty()) {
            return List.of();
        }
        List<Suggestion> beside = new ArrayList<>(themes.of(words, language, MOST_BESIDE));
        beside.addAll(organisations(visible, words, reader.get()));
        List<Suggestion> all =
                new ArrayList<>(practices.practices(words, sights.of(reader.get()), language, MOST - beside.size()));
        all.addAll(beside);
        return List.copyOf(all);
    }

    private List<Suggestion> organisations(String typed, SearchWords words, Reader who) {
        Highlights looking = new Highlights(words, false);
        return organisations.beginning(typed, who, MOST_BESIDE).stream()
                .map(organisation -> suggestion(organisation, looking))
                .toList();
    }

    private static Suggestion suggestion(OrganisationName organisation, Highlights looking) {
        return new Suggestion(
                Suggestion.Kind.ORGANISATION,
                looking.mark(new AnalysedText("und", organisation.name())),
                null,
                organisation.town(),
                OrganisationRoutes.page(organisation.slug()));
    }
}
