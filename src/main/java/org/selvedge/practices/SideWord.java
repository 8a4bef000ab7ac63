package org.selvedge.practices;

import org.selvedge.security.Audience;

/**
 * Words beside the running text in one version and language, as one reader may read them.
 *
 * @param key of the partner, picture or file within its version
 * @param about which one it is, for people: a name or a number
 * @param of the version of the source that they translate
 */
record SideWord(SideText what, String key, String about, Audience audience, String language, String text, int of) {
    String field() {
        return what.field(key);
    }
}
