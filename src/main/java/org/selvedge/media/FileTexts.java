package org.selvedge.media;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.selvedge.shared.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What uploaded text files say, for the search of a feature that uses them; whom it may tell, the feature decides itself. See
 * {@code src/docs/decisions/2026-11-23-words-of-attachments.md}.
 */
@Component
public class FileTexts {
    private static final Logger LOG = LoggerFactory.getLogger(FileTexts.class);

    private final FileTextRows rows;
    private final BlobStore blobs;

    FileTexts(FileTextRows rows, BlobStore blobs) {
        this.rows = rows;
        this.blobs = blobs;
    }

    /** The beginning of each as plain words; those that are no texts, or cannot be read now, are left out. */
    public Map<FileId, String> of(Collection<FileId> files) {
        Map<FileId, String> texts = new HashMap<>();
        for (FileTextRows.Row row : rows.of(files)) {
            String words = row.words() == null ? read(row) : row.words();
            if (words != null) {
                texts.put(row.file(), words);
            }
        }
        return texts;
    }

    /** Of a file that was taken in before words were kept. */
    private @Nullable String read(FileTextRows.Row row) {
        try (InputStream content = blobs.open(BlobKey.whole(row.file()))) {
            String words = FileWords.of(row.type(), content);
            rows.keep(row.file(), words);
            return words;
        } catch (IOException | NotFound unreadable) {
            LOG.warn("The words of file {} cannot be read: {}", row.file().value(), unreadable.toString());
            return null;
        }
    }
}
