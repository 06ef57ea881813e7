package dev.livestall.chat.harness;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The network between a browser and a node, which can be cut. */
public final class Relay implements AutoCloseable {
    private final ServerSocket server = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile int port;
    private volatile boolean cut;

    public Relay() throws IOException {
        start("relay", this::accept);
    }

    public String url() {
        return "http://localhost:" + server.getLocalPort();
    }

    public void leadsTo(Node node) {
        port = node.port();
    }

    /** What is open is torn, and nothing gets through. */
    public void cut() {
        cut = true;
        open.forEach(Relay::tear);
    }

    public void mend() {
        cut = false;
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = server.accept();
            if (cut) {
                tear(client);
                continue;
            }
            Socket node = new Socket(InetAddress.getLoopbackAddress(), port);
            open.add(client);
            open.add(node);
            start("to the node", () -> carry(client, node));
            start("to the browser", () -> carry(node, client));
        }
    }

    private void carry(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            byte[] bytes = new byte[16_384];
            for (int n = in.read(bytes); n >= 0; n = in.read(bytes))
                to.getOutputStream().write(bytes, 0, n);
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void tear(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            // It was closed already.
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void start(String name, Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException e) {
                        // One side is gone, or the test is over.
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        cut();
        server.close();
    }
}
