package org.selvedge.inquiries;

import java.util.List;

/**
 * What became of a letter: sent, or kept back because others wrote meanwhile.
 *
 * @param newer what the writer had not seen; the letter was sent when this is empty
 */
public record Sending(List<ThreadMessage> newer) {
    static final Sending DONE = new Sending(List.of());

    public boolean sent() {
        return newer.isEmpty();
    }
}
