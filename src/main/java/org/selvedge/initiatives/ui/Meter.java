package org.selvedge.initiatives.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.math.BigDecimal;

/** How much of what was promised has been delivered; the words beside it say it too. */
@Tag("progress")
class Meter extends HtmlContainer {
    Meter(BigDecimal delivered, BigDecimal promised, String label) {
        addClassName("meter");
        BigDecimal most = promised.signum() == 0 ? BigDecimal.ONE : promised;
        getElement().setAttribute("max", most.toPlainString());
        getElement().setAttribute("value", delivered.min(most).toPlainString());
        getElement().setAttribute("aria-label", label);
        if (delivered.compareTo(promised) >= 0) {
            addClassName("full");
        }
    }
}
