package org.selvedge.practices.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import org.selvedge.practices.AddressService;
import org.selvedge.practices.Keeping;
import org.selvedge.practices.PracticeRoutes;
import org.selvedge.shared.ui.Notices;
import org.selvedge.shared.ui.Submit;

/** Changes the address of a practice, and says what becomes of the former one. */
class AddressBox extends Section {
    AddressBox(Keeping practice, AddressService addresses) {
        addClassNames("sheet", "stack", "address-box");
        TextField slug = new TextField(getTranslation("practices.slug.label"));
        slug.setValue(practice.slug());
        slug.setHelperText(getTranslation("practices.slug.help", PracticeRoutes.publicPage(practice.slug())));
        slug.setWidthFull();
        Submit submit = new Submit().field("slug", slug);
        Button change = new Button(
                getTranslation("practices.slug.change"),
                click -> submit.call(() -> {
                    String today = addresses.rename(practice.practice(), slug.getValue());
                    Notices.show(getTranslation("practices.slug.changed"));
                    UI.getCurrent().navigate(PracticeRoutes.keeping(today));
                }));
        Div buttons = new Div(change);
        buttons.addClassNames("row", "wrap");
        add(
                new H2(getTranslation("practices.slug.title")),
                new Paragraph(getTranslation("practices.slug.text")),
                slug,
                buttons);
    }
}
