package org.selvedge.people.ui;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.selvedge.people.ColourScheme;
import org.selvedge.people.PreferenceLookup;
import org.selvedge.people.Preferences;
import org.selvedge.security.CurrentReader;
import org.springframework.stereotype.Component;

/** Each person's language and colours, wherever they sign in: in the first byte of the page, so that nothing flickers. */
@Component
class UiPreferences implements VaadinServiceInitListener {
    private final PreferenceLookup preferences;
    private final CurrentReader reader;

    UiPreferences(PreferenceLookup preferences, CurrentReader reader) {
        this.preferences = preferences;
        this.reader = reader;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::paint);
        event.getSource()
                .addUIInitListener(init -> own().ifPresent(own -> init.getUI().setLocale(own.language())));
    }

    static ColorScheme.Value scheme(ColourScheme chosen) {
        return switch (chosen) {
            case SYSTEM -> ColorScheme.Value.LIGHT_DARK;
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
        };
    }

    private void paint(IndexHtmlResponse response) {
        Element html = response.getDocument().selectFirst("html");
        if (html != null) {
            own().ifPresent(own -> {
                html.attr("lang", own.language().toLanguageTag());
                if (own.scheme() != ColourScheme.SYSTEM) {
                    html.attr("data-scheme", own.scheme().name().toLowerCase(Locale.ROOT));
                }
            });
        }
    }

    private Optional<Preferences> own() {
        return Optional.ofNullable(reader.get().person()).flatMap(preferences::of);
    }
}
