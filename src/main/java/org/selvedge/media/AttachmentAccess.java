package org.selvedge.media;

import org.selvedge.security.Reader;

/**
 * A feature's answer to who may read a file that it shows; asked at every download. A file that no feature uses is its
 * uploader's alone.
 */
public interface AttachmentAccess {
    boolean mayRead(FileId file, Reader reader);
}
