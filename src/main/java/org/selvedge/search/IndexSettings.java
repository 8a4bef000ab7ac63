package org.selvedge.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * How the index is kept. It only repeats what the database holds: a folder that cannot be read is thrown away and
 * filled anew; one that cannot be written at all leaves the portal without full text, not without a start.
 */
@Component
class IndexSettings implements HibernatePropertiesCustomizer {
    private static final Logger LOG = LoggerFactory.getLogger(IndexSettings.class);
    private static final String DIRECTORY = "hibernate.search.backend.directory.";
    private static final int MOST_CLAUSES = 4096;

    @Override
    public void customize(Map<String, Object> settings) {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
        LuceneAnalysisConfigurer analysis =
                context -> context.analyzer(SearchedField.ANALYSER).custom().tokenizer("whitespace");
        settings.put("hibernate.search.backend.analysis.configurer", BeanReference.ofInstance(analysis));
        settings.put("hibernate.search.indexing.plan.synchronization.strategy", "sync");
        if (!"local-heap".equals(settings.get(DIRECTORY + "type")) && !usable(folder(settings))) {
            LOG.warn("The search index under {} cannot be written: searching compares titles only", folder(settings));
            settings.put("hibernate.search.enabled", false);
        }
    }

    private static Path folder(Map<String, Object> settings) {
        return Path.of(String.valueOf(settings.getOrDefault(DIRECTORY + "root", "data/index")));
    }

    static boolean usable(Path folder) {
        try {
            Files.createDirectories(folder);
            try (var indexes = Files.newDirectoryStream(folder, Files::isDirectory)) {
                for (Path index : indexes) {
                    throwAwayIfUnreadable(index);
                }
            }
            return Files.isWritable(folder);
        } catch (IOException unusable) {
            return false;
        }
    }

    private static void throwAwayIfUnreadable(Path index) throws IOException {
        try (Directory directory = FSDirectory.open(index);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            LOG.debug("{} holds {} documents", index, reader.numDocs());
        } catch (IndexNotFoundException nothingYet) {
            LOG.debug("{} is empty", index);
        } catch (IOException | IllegalArgumentException damaged) {
            LOG.warn("The search index {} cannot be read and is made anew", index);
            FileSystemUtils.deleteRecursively(index);
        }
    }
}
