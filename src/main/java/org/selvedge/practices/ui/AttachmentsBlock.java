package org.selvedge.practices.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.selvedge.practices.PracticeMedia;
import org.selvedge.security.Audience;
import org.selvedge.shared.ui.Tag;

/** Files to download, each with what it is, how large and in which language. */
class AttachmentsBlock extends Section {
    AttachmentsBlock(List<PracticeMedia.Attachment> attachments) {
        UnorderedList list = new UnorderedList();
        list.addClassName("downloads");
        attachments.forEach(attachment -> list.add(item(attachment)));
        H2 title = new H2(getTranslation("practices.page.files"));
        title.setId("files");
        add(title, list);
    }

    private ListItem item(PracticeMedia.Attachment attachment) {
        Anchor link = new Anchor(attachment.address(), attachment.title());
        link.setRouterIgnore(true);
        TextLanguage.mark(link, attachment.language(), getLocale());
        ListItem item = new ListItem(
                link, soft(getTranslation("practices.page.file", attachment.ending(), attachment.kilobytes())));
        Optional.ofNullable(attachment.written())
                .ifPresent(language -> item.add(soft(TextLanguage.name(language, getLocale()))));
        if (attachment.audience() != Audience.PUBLIC) {
            item.add(new Tag(getTranslation("practices.page.audience." + attachment.audience()), Tag.Kind.PLAIN));
        }
        return item;
    }

    private static Span soft(String text) {
        Span soft = new Span(text);
        soft.addClassNames("soft", "small");
        return soft;
    }
}
