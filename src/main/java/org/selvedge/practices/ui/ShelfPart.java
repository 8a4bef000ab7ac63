package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.selvedge.practices.Keeping;
import org.selvedge.practices.PracticeId;
import org.selvedge.practices.ShelfService;
import org.selvedge.practices.Standing;
import org.selvedge.security.CurrentReader;
import org.selvedge.security.Role;
import org.selvedge.shared.ui.Notices;
import org.springframework.core.annotation.Order;

/** Archive and restore, and for the office: take from the shelf at once, and put back. */
@org.springframework.stereotype.Component
@Order(60)
class ShelfPart implements KeepingPanel {
    private final ShelfService shelf;
    private final CurrentReader reader;

    ShelfPart(ShelfService shelf, CurrentReader reader) {
        this.shelf = shelf;
        this.reader = reader;
    }

    @Override
    public Optional<Component> of(Keeping practice, Runnable changed) {
        boolean office = reader.get().is(Role.SECRETARIAT);
        if (!practice.mayDecide() && !office) {
            return Optional.empty();
        }
        return Optional.of(new Box(practice.practice(), practice.standing(), office, shelf, changed));
    }

    private static final class Box extends Section {
        private final transient ShelfService shelf;
        private final transient PracticeId practice;
        private final transient Runnable changed;
        private final Div buttons = new Div();

        Box(PracticeId practice, Standing standing, boolean office, ShelfService shelf, Runnable changed) {
            this.shelf = shelf;
            this.practice = practice;
            this.changed = changed;
            addClassNames("sheet", "stack");
            buttons.addClassNames("row", "wrap");
            add(
                    new H2(getTranslation("practices.keeping.shelf.title." + standing)),
                    new Paragraph(getTranslation("practices.keeping.shelf." + standing)),
                    buttons);
            switch (standing) {
                case ACTIVE -> button("practices.archive.open", this::archive);
                case ARCHIVED -> button("practices.restore.open", () -> act(() -> shelf.restore(practice)));
                case UNPUBLISHED -> {
                    if (office) {
                        button("practices.putBack.open", () -> act(() -> shelf.putBack(practice)));
                    }
                }
            }
            if (office && standing != Standing.UNPUBLISHED) {
                button(
                        "practices.unpublish.open",
                        () -> new ReasonDialog(
                                        "practices.unpublish", reason -> act(() -> shelf.unpublish(practice, reason)))
                                .open());
            }
        }

        private void button(String key, Runnable deed) {
            buttons.add(new Button(getTranslation(key), click -> deed.run()));
        }

        private void archive() {
            TextField successor = new TextField(getTranslation("practices.archive.successor"));
            successor.setHelperText(getTranslation("practices.archive.successor.help"));
            successor.setWidthFull();
            ReasonDialog dialog = new ReasonDialog(
                    "practices.archive", reason -> act(() -> shelf.archive(practice, reason, slug(successor))));
            dialog.submit().field("successor", successor);
            dialog.last(successor).open();
        }

        /** A slug, or a whole link that ends in one. */
        private static String slug(TextField successor) {
            String typed =
                    successor.getValue().strip().replaceAll("[?#].*$", "").replaceAll("/+$", "");
            return typed.substring(typed.lastIndexOf('/') + 1);
        }

        private void act(Runnable deed) {
            deed.run();
            Notices.show(getTranslation("practices.keeping.shelf.done"));
            changed.run();
        }
    }
}
