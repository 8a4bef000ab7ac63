package org.selvedge.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index only repeats what the database holds: it may be lost, and it must not stop the portal. */
class IndexSettingsTest {
    @TempDir
    Path folder;

    @Test
    void aSoundIndexIsKept() throws IOException {
        Path index = indexIn(folder);
        assertThat(IndexSettings.usable(folder)).isTrue();
        assertThat(index).isNotEmptyDirectory();
    }

    @Test
    void aDamagedIndexIsThrownAwayToBeMadeAnew() throws IOException {
        Path index = indexIn(folder);
        try (var files = Files.newDirectoryStream(index, "*.{si,cfs,cfe}")) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        assertThat(IndexSettings.usable(folder)).isTrue();
        assertThat(index).doesNotExist();
    }

    @Test
    void withoutAFolderThePortalStartsWithoutFullText() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "not a folder");
        Map<String, Object> settings = new HashMap<>(Map.of(
                "hibernate.search.backend.directory.root",
                inTheWay.resolve("index").toString()));
        new IndexSettings().customize(settings);
        assertThat(settings).containsEntry("hibernate.search.enabled", false);
    }

    private static Path indexIn(Path folder) throws IOException {
        Path index = folder.resolve("practice");
        try (IndexWriter writer =
                new IndexWriter(FSDirectory.open(index), new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            writer.addDocument(new Document());
        }
        return index;
    }
}
