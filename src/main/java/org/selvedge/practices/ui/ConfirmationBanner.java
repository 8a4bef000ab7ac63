package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.selvedge.practices.Freshness;
import org.selvedge.practices.PracticePage;
import org.selvedge.practices.PracticePanel;
import org.selvedge.practices.Standing;
import org.selvedge.security.Reader;
import org.selvedge.security.Role;
import org.selvedge.shared.Moments;
import org.springframework.core.annotation.Order;

/** Above a practice: its coordinator is asked whether it is still true; after thirty days its readers are told as well. */
@org.springframework.stereotype.Component
@Order(10)
class ConfirmationBanner implements PracticePanel {
    private final Clock clock;

    ConfirmationBanner(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.BANNER;
    }

    @Override
    public Optional<Component> of(PracticePage page, Reader reader) {
        Freshness freshness = Freshness.of(page.confirmedOn(), page.status(), LocalDate.now(clock));
        boolean asked = reader.is(Role.COORDINATOR) && reader.belongsTo(page.owner());
        if (page.standing() != Standing.ACTIVE || !freshness.awaited() || freshness == Freshness.DUE && !asked) {
            return Optional.empty();
        }
        return Optional.of(new Banner(page, asked));
    }

    private static class Banner extends Div {
        Banner(PracticePage page, boolean asked) {
            addClassName("confirmation-banner");
            String since = Moments.day(page.confirmedOn(), getLocale());
            add(new Span(getTranslation(
                    asked ? "practices.confirmation.banner.asked" : "practices.confirmation.banner", since)));
            if (asked) {
                add(new RouterLink(
                        getTranslation("practices.confirmation.banner.answer"),
                        KeepingView.class,
                        new RouteParameters("slug", page.slug())));
            }
        }
    }
}
