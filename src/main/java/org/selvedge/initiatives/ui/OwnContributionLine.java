package org.selvedge.initiatives.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.selvedge.initiatives.ContributionCard;
import org.selvedge.initiatives.ContributionState;
import org.selvedge.initiatives.ContributionTerms;
import org.selvedge.initiatives.InitiativeRoutes;

/** One contribution in the giver's list: what, how far, where it stands, and the way on. */
class OwnContributionLine extends Article {
    OwnContributionLine(ContributionCard card, ContributionWords words) {
        addClassName("contribution-line");
        Paragraph what = new Paragraph(Stream.of(card.initiative(), words.what(card.terms()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        what.addClassNames("small", "soft");
        Div title = new Div(new H2(card.title()), what);
        title.addClassName("contribution-title");
        add(title, progress(card.terms(), words), words.state(card), onward(card));
    }

    private Div progress(ContributionTerms terms, ContributionWords words) {
        Span amounts = new Span(words.amounts(terms));
        amounts.addClassNames("small", "num");
        Div progress = new Div(amounts);
        progress.addClassName("contribution-progress");
        if (terms.promised() != null && terms.delivered() != null) {
            progress.add(new Meter(
                    terms.delivered(),
                    terms.promised(),
                    getTranslation(
                            "initiatives.own.meter", words.amount(terms.delivered()), words.amount(terms.promised()))));
        }
        return progress;
    }

    private Anchor onward(ContributionCard card) {
        String key = card.state() == ContributionState.CONFIRMED ? "initiatives.own.history" : "initiatives.own.update";
        Anchor onward = new Anchor(InitiativeRoutes.contribution(card.id()), getTranslation(key));
        onward.addClassNames("btn", "quiet", "small");
        onward.setAriaLabel(getTranslation(key + ".of", card.title()));
        return onward;
    }
}
