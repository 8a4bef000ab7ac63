package org.selvedge.shared.ui;

import com.vaadin.flow.component.Html;
import org.selvedge.shared.SafeHtml;

/** The one component that puts HTML on a screen; it takes only what the sanitiser made. */
public class RichText extends Html {
    public RichText(SafeHtml html) {
        super("<div class=\"rich-text\">" + html.html() + "</div>");
    }
}
