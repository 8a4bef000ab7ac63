package org.selvedge.practices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.selvedge.practices.AdoptionChange;
import org.selvedge.practices.AdoptionConflict;
import org.selvedge.shared.Moments;

/** Theirs and yours side by side, when a colleague was faster; nothing is lost before somebody chose. */
class AdoptionConflictPanel extends Section {
    AdoptionConflictPanel(AdoptionConflict conflict, String when, Runnable keepMine, Runnable takeTheirs) {
        addClassNames("sheet", "conflict", "stack");
        getElement().setAttribute("role", "alert");
        String who = Optional.ofNullable(conflict.theirs().changedBy()).orElse("");
        Div both = new Div(
                side("practices.adoption.conflict.theirs", conflict.theirs().said()),
                side("practices.adoption.conflict.yours", conflict.yours()));
        both.addClassName("conflict-sides");
        Div buttons = new Div(
                new Button(getTranslation("practices.adoption.conflict.keepMine"), click -> keepMine.run()),
                new Button(getTranslation("practices.adoption.conflict.takeTheirs"), click -> takeTheirs.run()));
        buttons.addClassNames("row", "wrap");
        add(
                new H2(getTranslation("practices.adoption.conflict.title")),
                new Paragraph(getTranslation("practices.adoption.conflict.text", who, when)),
                both,
                buttons);
    }

    private Section side(String titleKey, @Nullable AdoptionChange said) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("glance");
        if (said != null) {
            line(
                    facts,
                    "state",
                    said.state() == null ? "" : getTranslation(said.state().labelKey()));
            line(facts, "since", said.since() == null ? "" : Moments.month(said.since(), getLocale()));
            line(facts, "changes", said.changes());
            line(facts, "outcome", said.outcome());
        }
        return new Section(new H3(getTranslation(titleKey)), facts);
    }

    private void line(DescriptionList facts, String field, String value) {
        facts.add(
                new DescriptionList.Term(getTranslation("practices.adoption." + field)),
                new DescriptionList.Description(
                        value.isEmpty() ? getTranslation("practices.adoption.nothing") : value));
    }
}
