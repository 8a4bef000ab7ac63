package org.selvedge.practices.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.stream.Collectors;
import org.selvedge.practices.PracticePage;
import org.selvedge.shared.Moments;

/** The facts of a practice in a few terms. */
class AtAGlance extends Section {
    AtAGlance(PracticePage page) {
        addClassName("practice-glance");
        DescriptionList facts = new DescriptionList();
        facts.addClassName("glance");
        Optional.ofNullable(page.type())
                .ifPresent(type -> fact(facts, "practices.page.type", getTranslation(type.labelKey())));
        if (!page.groups().isEmpty()) {
            fact(
                    facts,
                    "practices.page.groups",
                    page.groups().stream()
                            .map(group -> getTranslation(group.labelKey()))
                            .collect(Collectors.joining(", ")));
        }
        Optional.ofNullable(page.status())
                .ifPresent(status -> fact(facts, "practices.page.status", getTranslation(status.labelKey())));
        Optional.ofNullable(page.statusReason())
                .ifPresent(reason -> fact(facts, "practices.page.statusReason", reason));
        Optional.ofNullable(page.scale())
                .ifPresent(scale -> fact(facts, "practices.page.scale", getTranslation(scale.labelKey())));
        Optional.ofNullable(page.started())
                .ifPresent(started -> fact(facts, "practices.page.started", Moments.month(started, getLocale())));
        Optional.ofNullable(page.ended())
                .ifPresent(ended -> fact(facts, "practices.page.ended", Moments.month(ended, getLocale())));
        if (facts.getComponentCount() > 0) {
            add(new H2(getTranslation("practices.page.glance")), facts);
        }
    }

    private void fact(DescriptionList facts, String termKey, String value) {
        facts.add(new DescriptionList.Term(getTranslation(termKey)), new DescriptionList.Description(value));
    }
}
