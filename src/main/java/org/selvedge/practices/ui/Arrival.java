package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.NavigationTrigger;
import java.util.Set;
import java.util.stream.Stream;

/** Where the reader's eye lands: at the cited paragraph, else at the beginning; "back" leads to where one was. */
final class Arrival {
    private static final Set<NavigationTrigger> KEEPS_ITS_PLACE =
            Set.of(NavigationTrigger.HISTORY, NavigationTrigger.PAGE_LOAD);

    private Arrival() {}

    static void at(Component view, NavigationTrigger trigger) {
        if (!KEEPS_ITS_PLACE.contains(trigger)) {
            view.scrollIntoView();
        }
        UI.getCurrent()
                .getPage()
                .fetchCurrentURL(address -> all(view)
                        .filter(part -> address.getRef() != null
                                && part.getId().filter(address.getRef()::equals).isPresent())
                        .findFirst()
                        .ifPresent(Component::scrollIntoView));
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(Arrival::all));
    }
}
