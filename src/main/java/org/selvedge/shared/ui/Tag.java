package org.selvedge.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A short state in words; colour only repeats what the words say. */
public class Tag extends Span {
    public Tag(String text, Kind kind) {
        super(text);
        addClassName("tag");
        if (kind != Kind.PLAIN) {
            addClassName(kind.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Plain, waiting for somebody, reached, or needing the reader. */
    public enum Kind {
        PLAIN,
        WAIT,
        OK,
        YOURS
    }
}
