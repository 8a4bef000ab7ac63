package org.selvedge.practices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Children that stay the same elements for as long as what they stand for is there: whoever is at one of them stays there,
 * and nothing flickers when a list changes in part.
 */
final class KeptItems<K, C extends Component> {
    private final HasComponents place;
    private final Function<K, C> make;
    private final Map<K, C> items = new HashMap<>();
    private List<K> shown = List.of();

    KeptItems(HasComponents place, Function<K, C> make) {
        this.place = place;
        this.make = make;
    }

    /** These, in this order; of those that stay only those are moved that stand elsewhere now. */
    void show(List<K> wanted) {
        shown = List.copyOf(wanted);
        Set<K> stay = new HashSet<>(wanted);
        items.entrySet().removeIf(item -> {
            boolean gone = !stay.contains(item.getKey());
            if (gone) {
                place.remove(item.getValue());
            }
            return gone;
        });
        Element parent = place.getElement();
        for (int at = 0; at < wanted.size(); at++) {
            Element item = items.computeIfAbsent(wanted.get(at), make).getElement();
            if (parent.indexOfChild(item) != at) {
                parent.insertChild(at, item);
            }
        }
    }

    Optional<C> first() {
        return shown.stream().findFirst().map(this::of);
    }

    /** The first that stands for such a one. */
    Optional<C> first(Predicate<K> such) {
        return shown.stream().filter(such).findFirst().map(this::of);
    }

    /** One of those that are shown. */
    C of(K key) {
        return Objects.requireNonNull(items.get(key));
    }
}
