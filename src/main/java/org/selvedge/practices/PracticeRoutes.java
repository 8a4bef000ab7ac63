package org.selvedge.practices;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Where practices are: routes of the zone, relative to it, and the address strangers and shared links use. */
public final class PracticeRoutes {
    public static final String LIST = "practices";

    /** All that one follows. */
    public static final String FOLLOWING = "following";

    /** Searches that one keeps; below it each leads to what it finds today. */
    public static final String SAVED_SEARCHES = FOLLOWING + "/searches";

    /** For strangers: where the mails about a saved search are stopped, by a link that says which. */
    public static final String STOP_MAILS = "/mails/stop";

    /** Practices that somebody put together. */
    public static final String COLLECTIONS = "collections";

    /** Where the page says who takes the practice up. */
    public static final String TAKEN_UP = "taken-up-by";

    /** Where nothing was found, the network is asked. */
    public static final String ASK = LIST + "/ask";

    /** What somebody writes and wrote. */
    public static final String WRITING = "writing";

    private PracticeRoutes() {}

    /** One collection in the zone. */
    public static String collection(String slug) {
        return COLLECTIONS + "/" + slug;
    }

    /** The same for strangers, once it was let through. */
    public static String publicCollection(String slug) {
        return "/" + collection(slug);
    }

    /** What a saved search finds today. */
    public static String savedSearch(SavedSearchId search) {
        return SAVED_SEARCHES + "/" + search.value();
    }

    /** A question to the network that begins with what was looked for. */
    public static String ask(String words) {
        return ASK + "?q=" + UriUtils.encode(words, StandardCharsets.UTF_8);
    }

    /** The page in the zone, such as {@code practices/the-mending-room}. */
    public static String page(String slug) {
        return LIST + "/" + slug;
    }

    /** Keeping it: confirming that it is still true, and what else its own people do with it. */
    public static String keeping(String slug) {
        return page(slug) + "/keeping";
    }

    /** The version that its authors are at work on; where there is none, the place to propose one. */
    public static String writing(PracticeId practice) {
        return WRITING + "/" + practice.value();
    }

    public static String preview(PracticeId practice) {
        return writing(practice) + "/preview";
    }

    /** All its versions that the reader may read. */
    public static String versions(String slug) {
        return page(slug) + "/versions";
    }

    /** One version, cited by its number. */
    public static String version(String slug, int number) {
        return versions(slug) + "/" + number;
    }

    /** Two versions, word by word. */
    public static String compare(String slug) {
        return page(slug) + "/compare";
    }

    public static String compare(String slug, int from, int to) {
        return compare(slug) + "?from=" + from + "&to=" + to;
    }

    /** Its text in another language, beside the source. */
    public static String translate(String slug, String language) {
        return page(slug) + "/translate/" + language;
    }

    /** One paragraph of the page in the zone. */
    public static String passage(String slug, String passage) {
        return page(slug) + "#" + passage;
    }

    /** The one link that knows its reader: public for strangers, sent on into the zone for signed-in readers. */
    public static String publicPage(String slug) {
        return "/practices/" + slug;
    }

    /** The one link of a version. */
    public static String publicVersion(String slug, int number) {
        return publicPage(slug) + "/versions/" + number;
    }
}
