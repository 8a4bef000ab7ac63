package org.selvedge.practices.ui;

import org.selvedge.practices.AdoptionState;
import org.selvedge.shared.ui.Tag;

/** What an organisation does with a practice, as a word. */
class AdoptionTag extends Tag {
    AdoptionTag(AdoptionState state) {
        super("", state.counts() ? Kind.OK : Kind.PLAIN);
        setText(getTranslation(state.labelKey()));
    }
}
