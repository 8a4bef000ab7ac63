package org.selvedge.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.selvedge.shared.OwnFolder;
import org.selvedge.shared.StartFailure;

/** The folder that holds everything an installation keeps on disk, taken by one portal at a time. */
final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Makes the folder where it is missing and keeps other portals out of it until closed or until this process ends. */
    static DataFolder take(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        FileChannel channel = null;
        try {
            OwnFolder.make(path);
            channel =
                    FileChannel.open(path.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) != null) {
                return new DataFolder(path, channel);
            }
        } catch (IOException | UncheckedIOException notWritable) {
            close(channel);
            throw new StartFailure("shared.start.folderNotWritable", path.toString());
        }
        close(channel);
        throw new StartFailure("shared.start.folderInUse", path.toString());
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        close(channel);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static void close(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException alreadyClosed) {
            throw new UncheckedIOException(alreadyClosed);
        }
    }
}
