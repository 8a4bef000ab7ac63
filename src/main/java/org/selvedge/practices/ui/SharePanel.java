package org.selvedge.practices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import org.selvedge.practices.Shelf;
import org.selvedge.shared.ui.Notices;

/** The one link that knows its reader: copied, or followed to what strangers see. */
class SharePanel extends Section {
    SharePanel(String link, String path, Shelf shelf) {
        this(link, path, shelf, "practices.page.link");
    }

    /** Of one version. */
    static SharePanel ofVersion(String link, String path, boolean open) {
        return new SharePanel(link, path, open ? Shelf.PUBLIC : Shelf.MEMBERS, "practices.version.link");
    }

    private SharePanel(String link, String path, Shelf shelf, String labelKey) {
        addClassName("practice-share");
        TextField address = new TextField(getTranslation(labelKey));
        address.setValue(link);
        address.setReadOnly(true);
        address.setWidthFull();
        Button copy = new Button(getTranslation("practices.page.copy"));
        Clipboard.onClick(copy)
                .writeText(
                        link,
                        copied -> Notices.show(getTranslation("practices.page.copied")),
                        failed -> Notices.refuse(getTranslation("practices.page.notCopied")));
        Div row = new Div(address, copy);
        row.addClassName("practice-link");
        add(new H2(getTranslation("practices.page.share")), row);
        if (shelf == Shelf.PUBLIC) {
            Anchor publicPage = new Anchor(path + "?as=public", getTranslation("practices.page.public"));
            publicPage.setRouterIgnore(true);
            add(publicPage);
        } else {
            Paragraph membersOnly = new Paragraph(getTranslation("practices.page.membersOnly"));
            membersOnly.addClassNames("soft", "small");
            add(membersOnly);
        }
    }
}
