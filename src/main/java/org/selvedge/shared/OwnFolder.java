package org.selvedge.shared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** Folders that hold what not everybody may read: other accounts of the machine look into none that was made here. */
public final class OwnFolder {
    private static final Set<PosixFilePermission> OWNER_ALONE =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private OwnFolder() {}

    /** Makes it, with its parents; one that is there keeps the rights that somebody gave it. */
    public static Path make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            PosixFileAttributeView rights = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
            if (rights != null) {
                rights.setPermissions(OWNER_ALONE);
            }
        }
        return folder;
    }
}
