package org.selvedge.shared.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;

/** Enter in a field of one line presses the button beside it, with what stands in the field. */
public final class EnterPresses {
    private EnterPresses() {}

    public static void button(Button button, TextField field) {
        button.addClickShortcut(Key.ENTER).listenOn(field).resetFocusOnActiveElement();
    }
}
