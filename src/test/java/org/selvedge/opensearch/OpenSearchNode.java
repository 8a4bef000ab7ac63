package org.selvedge.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.selvedge.testing.ChildPortal;

/** A real OpenSearch node in a process of its own: it brings another Lucene than the portal. */
final class OpenSearchNode implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder = folder();
    private final int port = ChildPortal.freePort();
    private Process process;

    OpenSearchNode() {
        start();
    }

    String host() {
        return "127.0.0.1:" + port;
    }

    /** Begins, or begins again with what it held. */
    void start() {
        try {
            Path output = folder.resolveSibling(folder.getFileName() + ".log");
            process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            Files.readString(Path.of("target/opensearch.classpath"))
                                    .strip(),
                            "src/test/opensearch/Node.java",
                            folder.toString(),
                            String.valueOf(port),
                            String.valueOf(ChildPortal.freePort())))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            awaitReady(output);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void awaitReady(Path output) throws IOException, InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        HttpRequest question =
                HttpRequest.newBuilder(URI.create("http://" + host())).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < until) {
                if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                    throw new AssertionError("The node ended:\n" + Files.readString(output));
                }
                try {
                    if (client.send(question, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    continue;
                }
            }
        }
        throw new AssertionError("The node is not ready:\n" + Files.readString(output));
    }

    /** As a power cut. */
    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        kill();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/opensearch")), "node")
                    .toAbsolutePath();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
