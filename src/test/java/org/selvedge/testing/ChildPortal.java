package org.selvedge.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The portal as a process of its own, for what only a process shows: how it ends, and what is left of it. */
public final class ChildPortal implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final Path output;

    private ChildPortal(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts on the shared server binaries, in English, with these environment variables. */
    public static ChildPortal start(Map<String, String> environment) {
        try {
            Path output = Files.createTempFile(Files.createDirectories(Path.of("target/child")), "portal", ".log");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Duser.language=en",
                    "-Djava.awt.headless=true",
                    "-cp",
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                    "org.selvedge.Selvedge"));
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("SELVEDGE") || name.startsWith("SPRING"));
            builder.environment().put("SELVEDGE_MARIADB", "target/mariadb");
            builder.environment().putAll(environment);
            return new ChildPortal(builder.start(), output);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Waits until it says that it accepts visitors. */
    public void awaitReady(int port) throws Exception {
        HttpRequest question = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                .build();
        long until = System.nanoTime() + PATIENCE.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < until) {
                if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                    throw new AssertionError("The portal ended:\n" + output());
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
        throw new AssertionError("The portal is not ready:\n" + output());
    }

    /** Waits until it ended by itself. */
    public int awaitExit() throws Exception {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The portal does not end:\n" + output());
        }
        return process.exitValue();
    }

    /** {@code kill -9}: no hook runs, nothing is written any more. */
    public void kill() throws Exception {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to end, as a service manager does. */
    public int stop() throws Exception {
        process.destroy();
        return awaitExit();
    }

    public String output() throws IOException {
        return Files.readString(output);
    }

    @Override
    public void close() throws Exception {
        if (process.isAlive()) {
            process.destroy();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                kill();
            }
        }
    }
}
