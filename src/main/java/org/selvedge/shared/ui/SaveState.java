package org.selvedge.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import org.selvedge.shared.Moments;

/**
 * One line that says whether what is typed is kept: "Saved 14:32", "Saving…" from the first key on, and what is wrong if it
 * is not. A lost connection is noticed in the browser. Screen readers hear the first saving and each change for the worse or
 * the better, not every minute.
 */
public class SaveState extends Div {
    private final Span now = new Span();
    private final Span spoken = new Span();
    private final ZoneId zone;
    private boolean kept;
    private int told;

    /** @param zone the reader's own */
    public SaveState(ZoneId zone) {
        this.zone = zone;
        addClassNames("save-state", "soft", "small");
        now.addClassName("save-now");
        spoken.addClassName("visually-hidden");
        spoken.getElement().setAttribute("role", "status");
        add(now, hidden("save-busy", "shared.save.saving"), hidden("save-offline", "shared.save.offline"), spoken);
    }

    /** From now on typing into this part of the page shows "Saving…" until the next word from here. */
    public SaveState watch(Component form) {
        form.getElement().getClassList().add("saves-itself");
        return this;
    }

    public void saved(Instant at) {
        String words = getTranslation("shared.save.saved", Moments.time(at, getLocale(), zone));
        say(words, !kept);
        kept = true;
    }

    /** {@code why} is a whole sentence: what is not kept, and what to do. */
    public void notSaved(String why) {
        say(why, kept || !why.equals(now.getText()));
        addClassName("not-saved");
        kept = false;
    }

    /** Says nothing; what was typed came back to what is kept. */
    public void clear() {
        say("", false);
    }

    private void say(String words, boolean aloud) {
        removeClassName("not-saved");
        now.setText(words);
        if (aloud) {
            spoken.setText(words);
        }
        getElement().setAttribute("data-told", String.valueOf(++told));
    }

    private Span hidden(String name, String key) {
        Span span = new Span(getTranslation(key));
        span.addClassName(name);
        span.getElement().setAttribute("hidden", true);
        return span;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJavaScript(MarkdownField.SCRIPT);
    }
}
