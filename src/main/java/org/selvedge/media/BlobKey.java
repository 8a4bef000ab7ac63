package org.selvedge.media;

/** Where one piece of a file lies: made of ids and numbers only, never of anything somebody typed. */
record BlobKey(FileId file, String part) {
    private static final String WHOLE = "file";

    static BlobKey whole(FileId file) {
        return new BlobKey(file, WHOLE);
    }

    static BlobKey rendition(FileId file, int width) {
        return new BlobKey(file, Integer.toString(width));
    }
}
