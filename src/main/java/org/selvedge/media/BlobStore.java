package org.selvedge.media;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;

/** Keeps bytes under keys; a folder today, an object store elsewhere. Whatever has a key is whole and stays as it is. */
interface BlobStore {
    /** Room to write to; it has no key, and closing it without {@link Pending#commit} leaves nothing. */
    Pending begin() throws IOException;

    /** {@link org.selvedge.shared.NotFound} when nothing lies there. */
    InputStream open(BlobKey key) throws IOException;

    /** Everything of one file; nothing happens when there is nothing. */
    void delete(FileId file) throws IOException;

    /** Files of which nothing was written since, in no order; and forgets what was begun before and never finished. */
    Collection<FileId> settledBefore(Instant time) throws IOException;

    /** Bytes on their way in. */
    interface Pending extends Closeable {
        OutputStream stream();

        /** What was written so far, to look at. */
        Path written() throws IOException;

        /** From here on it lies under the key, whole, even if the machine stops now. */
        void commit(BlobKey key) throws IOException;

        @Override
        void close();
    }
}
