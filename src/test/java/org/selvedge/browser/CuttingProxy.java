package org.selvedge.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;

/** Stands between a browser and the portal, and cuts a connection once so many bytes went up through it. */
final class CuttingProxy implements AutoCloseable {
    private static final int BUFFER = 16 * 1024;

    private final ServerSocket door;
    private final int portal;
    private final AtomicLong most = new AtomicLong(Long.MAX_VALUE);

    CuttingProxy(int portal) throws IOException {
        this.portal = portal;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return door.getLocalPort();
    }

    /** From now on a connection ends, as if a cable were pulled, when a body of more than so many bytes went through it. */
    void cutsAfter(long bytes) {
        most.set(bytes);
    }

    void cutsNoMore() {
        most.set(Long.MAX_VALUE);
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                Socket browser = door.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), portal);
                Thread.ofVirtual().start(() -> pass(browser, server, true));
                Thread.ofVirtual().start(() -> pass(server, browser, false));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void pass(Socket from, Socket to, boolean up) {
        byte[] buffer = new byte[BUFFER];
        long passed = 0;
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                passed += read;
                if (up && passed > most.get()) {
                    return;
                }
            }
        } catch (IOException cut) {
            // the other side of this connection ends as well
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
