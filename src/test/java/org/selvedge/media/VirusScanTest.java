package org.selvedge.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.selvedge.shared.Refusal;
import org.springframework.util.unit.DataSize;

/** A virus scanner sees every byte, and only its plain OK lets a file in. */
class VirusScanTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aFile() throws IOException {
        file = Files.write(folder.resolve("a"), new byte[200_000]);
    }

    @Test
    void withoutAScannerEverythingPasses() {
        assertThatCode(() -> scanning("").refuseInfected(file)).doesNotThrowAnyException();
    }

    @Test
    void theScannerSeesTheWholeFile() throws Exception {
        try (ServerSocket daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Integer> seen = answering(daemon, "stream: OK\0");
            scanning("127.0.0.1:" + daemon.getLocalPort()).refuseInfected(file);
            assertThat(seen.get()).isEqualTo(200_000);
        }
    }

    @Test
    void whatItFindsIsRefused() throws Exception {
        assertThat(refusalOf("stream: Eicar-Test-Signature FOUND\0")).isEqualTo("media.upload.infected");
    }

    @Test
    void anythingElseThanOkIsRefused() throws Exception {
        assertThat(refusalOf("INSTREAM size limit exceeded. ERROR\0")).isEqualTo("media.upload.notScanned");
        assertThat(refusalOf("")).isEqualTo("media.upload.notScanned");
    }

    @Test
    void aScannerThatIsDownLetsNothingIn() throws Exception {
        int nobody;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = closed.getLocalPort();
        }
        for (String daemon : new String[] {"127.0.0.1:" + nobody, "not an address"}) {
            assertThatThrownBy(() -> scanning(daemon).refuseInfected(file))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("media.upload.notScanned"));
        }
    }

    private String refusalOf(String answer) throws IOException {
        try (ServerSocket daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            answering(daemon, answer);
            VirusScan scan = scanning("127.0.0.1:" + daemon.getLocalPort());
            try {
                scan.refuseInfected(file);
            } catch (Refusal refusal) {
                return refusal.key();
            }
        }
        return "";
    }

    private static CompletableFuture<Integer> answering(ServerSocket daemon, String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket caller = daemon.accept();
                    DataInputStream in = new DataInputStream(caller.getInputStream())) {
                in.readNBytes("zINSTREAM\0".length());
                int seen = 0;
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    seen += in.readNBytes(length).length;
                }
                caller.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                return seen;
            } catch (IOException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    private static VirusScan scanning(String daemon) {
        return new VirusScan(
                new MediaSettings(DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), daemon));
    }
}
