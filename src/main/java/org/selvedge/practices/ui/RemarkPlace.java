package org.selvedge.practices.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.selvedge.practices.Remark;

/** Where something that is no text of its own, such as the partners or the pictures, is remarked on. */
class RemarkPlace extends Div {
    /** @param box null for whoever cannot send it back */
    RemarkPlace(List<Remark> remarks, @Nullable RemarkBox box) {
        addClassNames("remark-place", "stack");
        if (!remarks.isEmpty()) {
            add(new RemarkList(remarks));
        }
        if (box != null) {
            add(box.named(), box);
        }
        setVisible(getComponentCount() > 0);
    }
}
