package org.selvedge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryCreationContext;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryHolder;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryProvider;
import org.hibernate.search.engine.cfg.ConfigurationPropertySource;
import org.jspecify.annotations.Nullable;
import org.selvedge.shared.OwnFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of the index, opened when it is needed and made again whenever it is gone. The index only repeats what the
 * database holds: what cannot be read is thrown away and filled anew; what cannot be written at all leaves the portal without
 * full text until it can, not without a start.
 */
class IndexFolder implements DirectoryProvider {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

    /** An index whose entries change their form gets another name, which ends with a number. */
    private static final Pattern FORM = Pattern.compile("-[0-9]+$");

    @Override
    public DirectoryHolder createDirectoryHolder(DirectoryCreationContext context) {
        ConfigurationPropertySource settings = context.configurationPropertySource();
        String root = settings.get("root").map(String::valueOf).orElse("data/index");
        Path folder = current(Path.of(root).toAbsolutePath(), context.indexName());
        return new Holder(context.shardId().map(folder::resolve).orElse(folder));
    }

    /** The folder of an index; those of its other forms are thrown away. */
    static Path current(Path root, String index) {
        Path current = root.resolve(index);
        Pattern other =
                Pattern.compile(Pattern.quote(FORM.matcher(index).replaceFirst("")) + "(" + FORM.pattern() + ")?");
        if (Files.isDirectory(root)) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(
                    root,
                    folder -> !folder.equals(current)
                            && other.matcher(String.valueOf(folder.getFileName()))
                                    .matches())) {
                for (Path folder : folders) {
                    LOG.info("The search index {} is of another form and is made anew", folder);
                    FileSystemUtils.deleteRecursively(folder);
                }
            } catch (IOException kept) {
                LOG.warn("An old search index under {} cannot be thrown away: {}", root, kept.getMessage());
            }
        }
        return current;
    }

    static class Holder implements DirectoryHolder {
        private final Path folder;
        private @Nullable Directory open;

        Holder(Path folder) {
            this.folder = folder;
        }

        @Override
        public void start() {
            // opened when it is needed
        }

        @Override
        public synchronized Directory get() {
            try {
                if (open == null || !Files.isDirectory(folder)) {
                    close();
                    OwnFolder.make(folder);
                    throwAwayIfUnreadable(folder);
                    open = FSDirectory.open(folder);
                }
                return open;
            } catch (IOException unusable) {
                throw new UncheckedIOException(unusable);
            }
        }

        @Override
        public synchronized void close() throws IOException {
            Directory old = open;
            open = null;
            if (old != null) {
                old.close();
            }
        }
    }

    static void throwAwayIfUnreadable(Path index) throws IOException {
        try (Directory directory = FSDirectory.open(index);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            LOG.debug("{} holds {} documents", index, reader.numDocs());
        } catch (IndexNotFoundException nothingYet) {
            LOG.debug("{} is empty", index);
        } catch (java.nio.file.AccessDeniedException notForUs) {
            throw notForUs;
        } catch (IOException | IllegalArgumentException damaged) {
            LOG.warn("The search index {} cannot be read and is made anew", index);
            FileSystemUtils.deleteRecursively(index);
            OwnFolder.make(index);
        }
    }
}
