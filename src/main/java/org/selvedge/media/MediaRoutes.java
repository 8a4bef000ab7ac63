package org.selvedge.media;

/** Where files are served. */
public final class MediaRoutes {
    private MediaRoutes() {}

    public static String picture(FileId id, int width) {
        return "/media/pictures/" + id.value() + "/" + width;
    }

    public static String file(FileId id) {
        return "/media/files/" + id.value();
    }
}
