package org.selvedge.shared;

/** Hidden, deleted, somebody else's or never there: the reader cannot tell which, and gets the same 404. */
public class NotFound extends RuntimeException {
    public NotFound() {
        super("not found");
    }
}
