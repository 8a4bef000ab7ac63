package org.selvedge.shared.database;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.selvedge.shared.StartFailure;

/**
 * An empty database with its system tables. Made beside its place and moved there when it is whole. Does what
 * {@code mariadb-install-db} does (MariaDB 11.4), which cannot be used itself: it fails in folders with a space.
 */
final class NewDatabase {
    private static final List<String> SYSTEM_TABLES = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql");
    private static final int PATIENCE_SECONDS = 120;

    private final ServerBinaries binaries;
    private final Path log;

    NewDatabase(ServerBinaries binaries, Path log) {
        this.binaries = binaries;
        this.log = log;
    }

    void make(Path files) {
        Path unfinished = files.resolveSibling(files.getFileName() + ".unfinished");
        try {
            delete(unfinished);
            Files.createDirectories(unfinished);
            Process server = new ProcessBuilder(command(unfinished))
                    .directory(binaries.home().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            try (OutputStream input = server.getOutputStream()) {
                if (!binaries.windows()) {
                    input.write(systemTables().getBytes(StandardCharsets.UTF_8));
                }
            }
            if (!server.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || server.exitValue() != 0) {
                server.destroyForcibly();
                throw new StartFailure("shared.start.databaseFailed", log.toString());
            }
            Files.move(unfinished, files);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private List<String> command(Path files) {
        if (binaries.windows()) {
            return List.of(binaries.installer(), "--datadir=" + files);
        }
        List<String> command = new ArrayList<>(List.of(
                binaries.server(),
                "--no-defaults",
                "--bootstrap",
                "--silent-startup",
                "--basedir=" + binaries.home(),
                "--datadir=" + files,
                "--log-warnings=0",
                "--enforce-storage-engine=",
                "--max-allowed-packet=8M",
                "--net-buffer-length=16K"));
        command.addAll(binaries.asRoot());
        return command;
    }

    /** Without anything that names this machine: nobody signs in by its name. */
    private String systemTables() throws IOException {
        StringBuilder script =
                new StringBuilder("create database if not exists mysql;\nuse mysql;\nset @auth_root_socket=null;\n");
        for (String file : SYSTEM_TABLES) {
            try (Stream<String> lines =
                    Files.lines(binaries.home().resolve("share").resolve(file))) {
                script.append(lines.filter(line -> !line.contains("@current_hostname"))
                                .collect(Collectors.joining("\n")))
                        .append('\n');
            }
        }
        return script.toString();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> content = Files.walk(folder)) {
                content.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }
}
