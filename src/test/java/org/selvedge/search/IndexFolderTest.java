package org.selvedge.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.hibernate.search.util.common.SearchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** An index only repeats what the database holds: it may be lost at any time, and nothing else is lost with it. */
class IndexFolderTest {
    @TempDir
    Path temporary;

    private SmallIndex index(Path root) {
        return new SmallIndex(settings -> {
            settings.put("hibernate.search.backend.directory.root", root.toString());
            new IndexSettings(new IndexHealth()).customize(settings);
        });
    }

    private static SmallIndex watched(Path root, IndexHealth[] health) {
        return new SmallIndex(settings -> {
            settings.put("hibernate.search.backend.directory.root", root.toString());
            health[0] = new IndexHealth();
            new IndexSettings(health[0]).customize(settings);
        });
    }

    @Test
    void whatWasSavedIsFoundAtOnce() {
        try (SmallIndex index = index(temporary)) {
            index.check.look();
            index.save(1, "needle thread");
            assertThat(index.find("thread")).containsExactly(1L);
            assertThat(index.health.whole()).isTrue();
        }
    }

    @Test
    void aFolderThatIsDeletedMeanwhileIsFilledAgainAndSavingNeverFails() throws IOException {
        IndexHealth[] health = new IndexHealth[1];
        try (SmallIndex index = watched(temporary.resolve("index"), health)) {
            index.check.look();
            index.save(1, "needle");
            index.save(2, "needle");
            FileSystemUtils.deleteRecursively(temporary.resolve("index"));

            index.save(3, "needle");

            assertThat(index.expected()).isEqualTo(3);
            index.check.repair();
            index.check.repair();
            assertThat(index.find("needle")).containsExactlyInAnyOrder(1L, 2L, 3L);
            assertThat(index.health.whole()).isTrue();
        }
    }

    @Test
    void aFolderThatCannotBeMadeStopsNeitherTheStartNorSavingAndIsUsedOnceItCan() throws IOException {
        Path inTheWay = Files.writeString(temporary.resolve("file"), "not a folder");
        IndexHealth[] health = new IndexHealth[1];
        try (SmallIndex index = watched(inTheWay.resolve("index"), health)) {
            index.check.look();
            assertThat(index.health.whole()).isFalse();
            index.save(1, "needle");
            assertThat(health[0].whole()).isFalse();
            assertThat(health[0].behind()).isTrue();
            assertThatThrownBy(() -> index.find("needle")).isInstanceOf(SearchException.class);

            Files.delete(inTheWay);
            index.check.mend();

            assertThat(index.health.whole()).isTrue();
            assertThat(index.find("needle")).containsExactly(1L);
        }
    }

    @Test
    void anIndexThatSomebodyElseHoldsIsUsedOnceItIsFree() throws IOException {
        Path folder = Files.createDirectories(IndexFolder.current(temporary, "Thing"));
        try (SmallIndex index = index(temporary)) {
            try (IndexWriter other =
                    new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(new WhitespaceAnalyzer()))) {
                assertThat(other.isOpen()).isTrue();
                index.save(1, "needle");
                index.check.look();
                assertThat(index.health.whole()).isFalse();
            }
            index.check.mend();
            assertThat(index.health.whole()).isTrue();
            assertThat(index.find("needle")).containsExactly(1L);
        }
    }

    @Test
    void aDamagedIndexIsThrownAwayToBeMadeAnew() throws IOException {
        Path folder = Files.createDirectories(IndexFolder.current(temporary, "Thing"));
        try (IndexWriter writer =
                new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            writer.addDocument(new org.apache.lucene.document.Document());
        }
        try (var files = Files.newDirectoryStream(folder, "*.{si,cfs,cfe}")) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        try (SmallIndex index = index(temporary)) {
            index.saveBehindItsBack(1, "needle");
            index.check.look();
            index.check.mend();
            assertThat(index.find("needle")).containsExactly(1L);
        }
    }

    @Test
    void whatTheIndexLacksIsFoundAndRepaired() {
        try (SmallIndex index = index(temporary)) {
            index.check.look();
            for (int id = 1; id <= 450; id++) {
                index.saveBehindItsBack(id, "needle");
            }
            index.check.repair();
            assertThat(index.find("needle")).hasSize(450);

            index.saveBehindItsBack(7, "thimble");
            index.removeBehindItsBack(8);
            index.saveBehindItsBack(451, "needle");
            IndexRepair.Repaired repaired = new IndexRepair(index.pages).repair(index, () -> true);

            assertThat(repaired).isEqualTo(new IndexRepair.Repaired(1, 1, 1));
            assertThat(index.find("thimble")).containsExactly(7L);
            assertThat(index.find("needle")).hasSize(449).contains(451L).doesNotContain(7L, 8L);
            assertThat(new IndexRepair(index.pages).repair(index, () -> true).nothing())
                    .isTrue();
        }
    }

    @Test
    void afterAPowerCutOrARestoreNobodyAsksAnIndexWithOldEntriesHoweverManyItHolds() {
        try (SmallIndex index = index(temporary)) {
            index.check.look();
            index.save(1, "hidden");
            index.saveBehindItsBack(1, "shown");
            IndexHealth next = new IndexHealth();
            IndexCheck start = new IndexCheck(index.pages, new IndexRepair(index.pages), next, List.of(index));
            start.look();
            assertThat(next.whole()).isFalse();
            start.mend();
            assertThat(next.whole()).isTrue();
            assertThat(index.find("hidden")).isEmpty();
            assertThat(index.find("shown")).containsExactly(1L);
        }
    }

    @Test
    void anIndexOfAnotherFormIsThrownAwayAndNothingElse() throws IOException {
        Path first = Files.createDirectories(temporary.resolve("Thing"));
        Path earlier = Files.createDirectories(temporary.resolve("Thing-1"));
        Path another = Files.createDirectories(temporary.resolve("Things-1"));
        Path now = IndexFolder.current(temporary, "Thing-2");
        assertThat(first).doesNotExist();
        assertThat(earlier).doesNotExist();
        assertThat(another).exists();
        Files.createDirectories(now);
        assertThat(IndexFolder.current(temporary, "Thing-2")).isEqualTo(now).exists();
        assertThat(IndexFolder.current(temporary, "Things-1")).isEqualTo(another);
        assertThat(now).exists();
    }
}
