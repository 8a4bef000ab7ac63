package org.selvedge.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the portal keeps on disk is nobody else's. */
class OwnFolderTest {
    @TempDir
    Path temporary;

    @BeforeEach
    void aSystemThatKnowsRights() throws IOException {
        assumeTrue(Files.getFileStore(temporary).supportsFileAttributeView("posix"));
    }

    @Test
    void othersDoNotLookIntoIt() throws IOException {
        assertThat(rights(OwnFolder.make(temporary.resolve("data/index")))).isEqualTo("rwx------");
    }

    @Test
    void whatIsThereKeepsItsRights() throws IOException {
        Path shared = Files.createDirectory(temporary.resolve("shared"));
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxr-x---"));
        assertThat(rights(OwnFolder.make(shared))).isEqualTo("rwxr-x---");
    }

    private static String rights(Path folder) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
    }
}
