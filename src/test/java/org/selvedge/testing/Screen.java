package org.selvedge.testing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.VirtualChildrenList;

/** Everything that a screen sends to the browser: texts, attributes and properties, of hidden parts and dialogs as well. */
public final class Screen {
    private Screen() {}

    public static String everything() {
        StringBuilder all = new StringBuilder();
        add(UI.getCurrent().getElement(), all);
        return all.toString();
    }

    private static void add(Element element, StringBuilder all) {
        if (element.isTextNode()) {
            all.append(element.getText()).append(' ');
            return;
        }
        element.getAttributeNames()
                .forEach(name -> all.append(element.getAttribute(name)).append(' '));
        element.getPropertyNames()
                .forEach(name -> all.append(element.getPropertyRaw(name)).append(' '));
        element.getChildren().forEach(child -> add(child, all));
        element.getNode()
                .getFeatureIfInitialized(VirtualChildrenList.class)
                .ifPresent(hidden -> hidden.iterator().forEachRemaining(child -> add(Element.get(child), all)));
        element.getShadowRoot().ifPresent(shadow -> shadow.getChildren().forEach(child -> add(child, all)));
    }
}
