package org.selvedge.media;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.selvedge.shared.Ids;
import org.selvedge.shared.NotFound;
import org.selvedge.shared.OwnFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Blobs in a folder: {@code incoming} for what is being written, {@code files} with one folder for each file. */
class FolderBlobs implements BlobStore {
    private static final Logger LOG = LoggerFactory.getLogger(FolderBlobs.class);
    private static final int LAST_TWO = 2;
    private static final int BUFFER = 64 * 1024;

    private final Path root;
    private final Path incoming;
    private final Path files;

    FolderBlobs(Path root) {
        this.root = root;
        this.incoming = root.resolve("incoming");
        this.files = root.resolve("files");
    }

    @Override
    public Pending begin() throws IOException {
        OwnFolder.make(root);
        Files.createDirectories(incoming);
        Path path = incoming.resolve(Ids.next().toString());
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new InFolder(path, channel);
    }

    @Override
    public InputStream open(BlobKey key) throws IOException {
        try {
            return Files.newInputStream(path(key));
        } catch (NoSuchFileException missing) {
            throw new NotFound();
        }
    }

    @Override
    public void delete(FileId file) throws IOException {
        Path folder = folder(file);
        if (Files.isDirectory(folder)) {
            for (Path part : content(folder)) {
                Files.deleteIfExists(part);
            }
            Files.deleteIfExists(folder);
        }
    }

    @Override
    public Collection<FileId> settledBefore(Instant time) throws IOException {
        for (Path begun : content(incoming)) {
            if (before(begun, time)) {
                Files.deleteIfExists(begun);
            }
        }
        return content(files).stream()
                .flatMap(shelf -> content(shelf).stream())
                .filter(folder -> before(folder, time))
                .flatMap(folder -> FileId.parse(folder.getFileName().toString()).stream())
                .toList();
    }

    private Path path(BlobKey key) {
        return folder(key.file()).resolve(key.part());
    }

    private Path folder(FileId file) {
        String name = file.value().toString();
        return files.resolve(name.substring(name.length() - LAST_TWO)).resolve(name);
    }

    private static List<Path> content(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean before(Path path, Instant time) {
        try {
            return Files.getLastModifiedTime(path).toInstant().isBefore(time);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    /** The name of a moved file is safe only when its folder is written as well; not every system can do that. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            LOG.debug("Folders cannot be forced to disk here", notHere);
        }
    }

    private final class InFolder implements Pending {
        private final Path path;
        private final FileChannel channel;
        private final OutputStream stream;

        InFolder(Path path, FileChannel channel) {
            this.path = path;
            this.channel = channel;
            this.stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        }

        @Override
        public OutputStream stream() {
            return stream;
        }

        @Override
        public Path written() throws IOException {
            stream.flush();
            return path;
        }

        @Override
        public void commit(BlobKey key) throws IOException {
            stream.flush();
            channel.force(true);
            channel.close();
            Path folder = folder(key.file());
            Files.createDirectories(folder);
            Files.move(path, path(key), StandardCopyOption.ATOMIC_MOVE);
            force(folder);
            Optional.ofNullable(folder.getParent()).ifPresent(FolderBlobs::force);
        }

        @Override
        public void close() {
            try {
                channel.close();
                Files.deleteIfExists(path);
            } catch (IOException left) {
                LOG.warn("An unfinished upload could not be removed; the sweep will", left);
            }
        }
    }
}
