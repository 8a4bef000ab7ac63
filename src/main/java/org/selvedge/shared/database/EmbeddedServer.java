package org.selvedge.shared.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.selvedge.shared.StartFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MariaDB server that belongs to this portal alone: listens on the loopback, on a free port, with a password that is
 * new at every start. See {@code src/docs/decisions/2026-11-22-embedded-database.md}.
 */
public final class EmbeddedServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String USER = "selvedge";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TRIES = 3;

    private final DataFolder folder;
    private final Path home;
    private final ServerBinaries binaries;
    private final String password = HexFormat.of().formatHex(new SecureRandom().generateSeed(16));
    private int port;
    private Process process;

    private EmbeddedServer(DataFolder folder, Path binaries) {
        this.folder = folder;
        this.home = folder.path().resolve("mariadb");
        this.binaries = ServerBinaries.unpack(binaries);
        shutDownOrphan();
        if (!Files.isDirectory(files())) {
            new NewDatabase(this.binaries, log()).make(files());
        }
        this.process = start();
    }

    /**
     * Starts the server on what the folder holds; an empty folder gets a new database.
     *
     * @param binaries where the server's own files are unpacked; several data folders can share them
     */
    public static EmbeddedServer start(Path data, Path binaries) {
        DataFolder folder = DataFolder.take(data);
        try {
            return new EmbeddedServer(folder, binaries.toAbsolutePath().normalize());
        } catch (RuntimeException failed) {
            folder.close();
            throw failed;
        }
    }

    public String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema + "?createDatabaseIfNotExist=true";
    }

    public String username() {
        return USER;
    }

    public String password() {
        return password;
    }

    @Override
    public void close() {
        end(process.toHandle());
        folder.close();
    }

    private Path files() {
        return home.resolve("files");
    }

    private Path pidFile() {
        return home.resolve("mariadbd.pid");
    }

    private Path log() {
        return home.resolve("mariadbd.log");
    }

    /** A portal that was killed leaves its server running: it is asked to end, which keeps everything it holds. */
    private void shutDownOrphan() {
        try {
            if (Files.exists(pidFile())) {
                ProcessHandle.of(Long.parseLong(Files.readString(pidFile()).strip()))
                        .filter(this::isOurs)
                        .ifPresent(EmbeddedServer::end);
                Files.deleteIfExists(pidFile());
            }
        } catch (IOException | NumberFormatException unreadable) {
            LOG.warn("The file {} tells no process id", pidFile());
        }
    }

    /** A number of a process is used again: only a MariaDB server on this very folder is meant. */
    private boolean isOurs(ProcessHandle handle) {
        ProcessHandle.Info info = handle.info();
        return info.command().filter(command -> command.contains("mariadbd")).isPresent()
                && info.arguments()
                        .map(arguments -> List.of(arguments).contains("--datadir=" + files()))
                        .orElse(true);
    }

    private Process start() {
        for (int attempt = 1; ; attempt++) {
            try {
                return startOnce();
            } catch (StartFailure failed) {
                if (attempt == TRIES) {
                    throw failed;
                }
            }
        }
    }

    /** Another process may take the free port before the server does; then the next attempt finds another one. */
    private Process startOnce() {
        try {
            port = freePort();
            Path grants = home.resolve("grants.sql");
            Files.deleteIfExists(grants);
            Files.createFile(grants);
            File file = grants.toFile();
            file.setReadable(false, false);
            file.setReadable(true, true);
            Files.writeString(
                    grants,
                    "create or replace user " + USER + "@127.0.0.1 identified by '" + password + "';\n"
                            + "grant all privileges on *.* to " + USER + "@127.0.0.1;\n"
                            + "delete from mysql.global_priv where user <> '" + USER
                            + "' and user <> 'mariadb.sys';\n"
                            + "flush privileges;\n");
            Process server = run(serverCommand(grants));
            waitUntilReady(server);
            Files.deleteIfExists(grants);
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<String> serverCommand(Path grants) throws IOException {
        Path temporary = Files.createDirectories(home.resolve("tmp"));
        List<String> command = new ArrayList<>(List.of(
                binaries.server(),
                "--no-defaults",
                "--basedir=" + binaries.home(),
                "--datadir=" + files(),
                "--tmpdir=" + temporary,
                "--pid-file=" + pidFile(),
                "--init-file=" + grants,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-ssl",
                "--skip-name-resolve",
                "--skip-log-bin",
                "--performance-schema=OFF",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--max-allowed-packet=64M"));
        if (!binaries.windows()) {
            command.add("--socket=");
        }
        command.addAll(binaries.asRoot());
        return command;
    }

    private Process run(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .directory(binaries.home().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
    }

    private void waitUntilReady(Process server) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!server.waitFor(40, TimeUnit.MILLISECONDS) && System.nanoTime() < until) {
                if (answers()) {
                    return;
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        end(server.toHandle());
        throw new StartFailure("shared.start.databaseFailed", log().toString());
    }

    private boolean answers() {
        try (Connection connection =
                DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + port + "/", USER, password)) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static void end(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException tooSlow) {
            LOG.warn("The database server {} does not end by itself and is ended", server.pid());
            server.destroyForcibly();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
