package org.selvedge.practices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.selvedge.practices.FollowService;
import org.selvedge.practices.Followed;

/** Follows something or stops it; whether one does stands beside it in words. */
class FollowButton extends Div {
    private final transient FollowService service;
    private final transient Followed what;
    private final Button button = new Button();
    private final Span state = new Span();
    private boolean follows;

    /** {@code name} is what a screen reader says after the button's word; a theme's is seen, as its page is a list. */
    FollowButton(FollowService service, Followed what, String name) {
        this(service, what, name, service.follows(what));
    }

    /** For a screen that knows already whether its reader follows it. */
    FollowButton(FollowService service, Followed what, String name, boolean already) {
        this.service = service;
        this.what = what;
        this.follows = already;
        addClassNames("follow", "no-print");
        state.addClassNames("soft", "small");
        state.getElement().setAttribute("role", "status");
        button.addClickListener(click -> {
            if (follows) {
                service.stop(what);
            } else {
                service.follow(what);
            }
            follows = !follows;
            show(name);
        });
        add(button, state);
        show(name);
    }

    private void show(String name) {
        String word = getTranslation(follows ? "practices.follow.stop" : "practices.follow.start");
        String whole = getTranslation("practices.named", word, name);
        button.setText(what.kind() == Followed.Kind.THEME ? whole : word);
        button.setAriaLabel(whole);
        button.setIcon((follows ? VaadinIcon.CHECK : VaadinIcon.BELL_O).create());
        state.setText(follows ? getTranslation("practices.follow.told." + what.kind()) : "");
    }
}
