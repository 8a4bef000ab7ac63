package org.selvedge.practices.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.Supplier;
import org.selvedge.security.PersonId;
import org.selvedge.shared.ui.LiveUpdates;

/** Lists of what waits for somebody, read again whenever something of theirs changes while they look. */
class LiveLists extends Div {
    private final transient LiveUpdates updates;
    private final transient Supplier<List<Component>> lists;
    private final PersonId person;

    LiveLists(LiveUpdates updates, PersonId person, Supplier<List<Component>> lists) {
        this.updates = updates;
        this.person = person;
        this.lists = lists;
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Registration live = updates.listen(event.getUI(), person, this::refresh);
        addDetachListener(detached -> {
            detached.unregisterListener();
            live.remove();
        });
    }

    final void refresh() {
        removeAll();
        add(lists.get());
    }
}
