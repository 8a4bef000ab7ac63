package org.selvedge.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.time.ZoneId;
import org.selvedge.search.IndexState;
import org.selvedge.search.SearchIndexService;
import org.selvedge.shared.Moments;
import org.selvedge.shared.Refusal;
import org.selvedge.shared.ui.Notices;

/** How the index stands, and rebuilding it; while a rebuild runs, its progress is asked for every second. */
class IndexPanel extends Div {
    private static final int SECOND_MS = 1_000;
    private static final int MINUTE_S = 60;

    private final transient SearchIndexService index;
    private final ZoneId zone;
    private final Paragraph standing = new Paragraph();
    private final Paragraph rebuilt = new Paragraph();
    private final ProgressBar progress = new ProgressBar(0, 100);
    private final Button rebuild = new Button(getTranslation("shell.search.rebuild"));
    private boolean running;

    IndexPanel(SearchIndexService index, ZoneId zone) {
        this.index = index;
        this.zone = zone;
        addClassName("search-index");
        rebuild.setDisableOnClick(true);
        rebuild.addClickListener(click -> begin());
        progress.getElement().setAttribute("aria-label", getTranslation("shell.search.progress"));
        add(new H2(getTranslation("shell.search.index")), standing, rebuilt, progress, rebuild);
        show();
    }

    private void begin() {
        try {
            index.rebuild();
        } catch (Refusal another) {
            Notices.refuse(getTranslation(another.key(), another.arguments()));
        }
        show();
        getUI().ifPresent(this::poll);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        Registration polls = ui.addPollListener(poll -> {
            if (running) {
                show();
                poll(ui);
            }
        });
        poll(ui);
        addDetachListener(left -> {
            left.unregisterListener();
            polls.remove();
            ui.setPollInterval(-1);
        });
    }

    private void poll(UI ui) {
        ui.setPollInterval(running ? SECOND_MS : -1);
    }

    private void show() {
        IndexState state = index.state();
        IndexState.Rebuild last = state.rebuild();
        boolean was = running;
        running = last != null && last.running();
        standing.setText(standing(state));
        rebuilt.setText(last == null ? getTranslation("shell.search.rebuild.never") : words(last));
        progress.setVisible(running);
        progress.setValue(last == null ? 0 : last.percent());
        rebuild.setEnabled(!running);
        if (was && !running) {
            Notices.show(getTranslation("shell.search.rebuild.over"));
        }
    }

    private String standing(IndexState state) {
        if (state.held() < 0) {
            return getTranslation("shell.search.index.silent");
        }
        return getTranslation(
                state.whole() ? "shell.search.index.whole" : "shell.search.index.mending",
                state.held(),
                state.expected());
    }

    private String words(IndexState.Rebuild last) {
        if (last.running()) {
            Duration left = last.remaining();
            return getTranslation("shell.search.rebuild.running", last.done(), last.total(), last.rate())
                    + " "
                    + (left == null ? "" : remaining(left));
        }
        return getTranslation(
                "shell.search.rebuild." + last.outcome(),
                last.done(),
                Moments.minute(java.util.Objects.requireNonNull(last.ended()), getLocale(), zone));
    }

    private String remaining(Duration left) {
        return left.toSeconds() < MINUTE_S
                ? getTranslation("shell.search.rebuild.seconds", left.toSeconds())
                : getTranslation("shell.search.rebuild.minutes", left.toMinutes() + 1);
    }
}
