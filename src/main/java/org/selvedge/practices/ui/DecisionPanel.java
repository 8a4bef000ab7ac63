package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.selvedge.practices.VersionAction;
import org.selvedge.practices.VersionReading;
import org.selvedge.shared.ui.Notices;

/** What this reader may do with the version; nothing where there is nothing to do. */
class DecisionPanel extends Section {
    DecisionPanel(VersionReading version, GateDeeds gate, Component saved) {
        addClassNames("sheet", "stack", "decision");
        setVisible(false);
        if (version.may(VersionAction.APPROVE)) {
            gate(gate, saved);
        }
        if (version.may(VersionAction.TAKE_BACK) && !version.takenBack()) {
            small(gate);
        }
    }

    private void gate(GateDeeds gate, Component saved) {
        Button approve = new Button(getTranslation("practices.gate.approve"), click -> {
            gate.approve();
            Notices.show(getTranslation("practices.gate.approved"));
        });
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button back = new Button(
                getTranslation("practices.gate.sendBack.open"),
                click -> ask("practices.gate.sendBack", gate::sendBack));
        Button decline = new Button(
                getTranslation("practices.gate.decline.open"), click -> ask("practices.gate.decline", gate::decline));
        show("practices.gate.title", "practices.gate.hint", approve, back, decline);
        add(saved);
    }

    private void small(GateDeeds gate) {
        Button fine = new Button(getTranslation("practices.small.fine"), click -> {
            gate.lookedAt();
            Notices.show(getTranslation("practices.small.lookedAt"));
        });
        fine.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button back = new Button(
                getTranslation("practices.small.takeBack.open"),
                click -> ask("practices.small.takeBack", gate::takeBack));
        show("practices.small.title", "practices.small.hint", fine, back);
    }

    private void ask(String kind, Consumer<String> act) {
        new ReasonDialog(kind, reason -> {
                    act.accept(reason);
                    Notices.show(getTranslation(kind + ".done"));
                })
                .open();
    }

    private void show(String title, String hint, Component... buttons) {
        setVisible(true);
        Paragraph words = new Paragraph(getTranslation(hint));
        words.addClassNames("soft", "small");
        Div row = new Div(buttons);
        row.addClassName("decision-buttons");
        add(new H2(getTranslation(title)), words, row);
    }
}
