package org.selvedge.site;

import java.util.List;
import java.util.Locale;
import org.selvedge.shared.Texts;

/**
 * What header and footer of every plain page need, sign-in included: in templates {@code ${frame}}.
 *
 * @param language of this page
 * @param path of this page without the language's prefix
 * @param query to keep when the language is changed, with its question mark, or empty
 * @param demonstration whether this is the demonstration network
 * @param signedIn whether the reader has the zone
 * @param office the address of the network's office, or empty
 * @param base the portal's own address, without a slash at its end
 */
record Frame(
        Locale language,
        String path,
        String query,
        boolean demonstration,
        boolean signedIn,
        String office,
        String base) {
    /** Another language of this page. */
    record Other(String tag, String name, String href) {}

    public String tag() {
        return language.toLanguageTag();
    }

    /** The address of a page of ours in this page's language. */
    public String to(String page) {
        return Addresses.in(language, page);
    }

    /** Where this page is, whichever way the reader came. */
    public String address() {
        return base + to(path);
    }

    /** The addresses of this page in all its languages, as search engines want them. */
    public List<Sharing.Alternate> languages() {
        return Texts.LANGUAGES.stream()
                .map(each -> new Sharing.Alternate(each.toLanguageTag(), base + Addresses.in(each, path)))
                .toList();
    }

    /** Whether {@code page} or something below it is shown. */
    public boolean within(String page) {
        return path.equals(page) || path.startsWith(page + "/");
    }

    public List<Other> others() {
        return Texts.LANGUAGES.stream()
                .filter(other -> !other.equals(language))
                .map(other ->
                        new Other(other.toLanguageTag(), Words.in(other).ownName(), Addresses.in(other, path) + query))
                .toList();
    }
}
