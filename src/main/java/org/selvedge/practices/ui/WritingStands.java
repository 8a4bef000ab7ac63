package org.selvedge.practices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.ZoneId;
import java.util.Optional;
import org.selvedge.people.PersonCard;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.practices.VersionState;
import org.selvedge.practices.Writing;

/** Where a version stands that its authors cannot write now: who has it, since when, and what they can do. */
class WritingStands extends Section {
    WritingStands(Writing sheet, ZoneId zone, Runnable withdraw, Runnable again) {
        addClassNames("sheet", "stack", "writing-stands");
        WhoHasIt who = Optional.ofNullable(sheet.takenBackAt())
                .map(when -> WhoHasIt.takenBack(when, zone, this, getLocale()))
                .orElseGet(() -> whoHas(sheet, zone));
        add(new H2(who.title()), new Paragraph(who.text()));
        Optional.ofNullable(sheet.reason())
                .filter(reason -> sheet.state() == VersionState.DECLINED || sheet.takenBackAt() != null)
                .map(reason -> new Paragraph(getTranslation("practices.writing.reason", reason)))
                .ifPresent(this::add);
        Div acts = new Div();
        acts.addClassNames("row", "wrap");
        if (sheet.withdrawable()) {
            acts.add(new Button(getTranslation("practices.writing.withdraw"), click -> withdraw.run()));
        }
        if (!sheet.withdrawable()) {
            String key = sheet.slug() == null ? "practices.writing.again" : "practices.writing.propose";
            acts.add(new Button(getTranslation(key), click -> again.run()));
        }
        Optional.ofNullable(sheet.slug())
                .map(slug -> new Anchor(PracticeRoutes.page(slug), getTranslation("practices.writing.page")))
                .ifPresent(acts::add);
        add(acts);
    }

    private WhoHasIt whoHas(Writing sheet, ZoneId zone) {
        return WhoHasIt.of(
                sheet.state(),
                sheet.since(),
                sheet.waitsFor().stream().map(PersonCard::name).toList(),
                zone,
                this,
                getLocale());
    }
}
