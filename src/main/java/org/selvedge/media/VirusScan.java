package org.selvedge.media;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.selvedge.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets a ClamAV daemon look at a file ({@code clamd}, command INSTREAM) where one is configured. One that does not
 * answer, or not with a plain OK, means no.
 */
@Component
class VirusScan {
    private static final Logger LOG = LoggerFactory.getLogger(VirusScan.class);
    private static final int CONNECT_MILLIS = 3_000;
    private static final int ANSWER_MILLIS = 60_000;
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1_000;

    private final String daemon;

    VirusScan(MediaSettings settings) {
        this.daemon = settings.clamav().strip();
    }

    void refuseInfected(Path file) {
        if (daemon.isEmpty()) {
            return;
        }
        String answer;
        try {
            answer = ask(file);
        } catch (IOException | RuntimeException down) {
            LOG.warn("The virus scanner did not answer: {}", down.toString());
            throw new Refusal("media.upload.notScanned");
        }
        if (answer.endsWith(" FOUND")) {
            throw new Refusal("media.upload.infected");
        }
        if (!answer.endsWith(" OK")) {
            LOG.warn("The virus scanner could not look at an upload");
            throw new Refusal("media.upload.notScanned");
        }
    }

    private String ask(Path file) throws IOException {
        int colon = daemon.lastIndexOf(':');
        try (Socket socket = new Socket();
                InputStream content = Files.newInputStream(file)) {
            socket.setSoTimeout(ANSWER_MILLIS);
            socket.connect(
                    new InetSocketAddress(daemon.substring(0, colon), Integer.parseInt(daemon.substring(colon + 1))),
                    CONNECT_MILLIS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                if (read > 0) {
                    out.writeInt(read);
                    out.write(chunk, 0, read);
                }
            }
            out.writeInt(0);
            out.flush();
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        }
    }
}
