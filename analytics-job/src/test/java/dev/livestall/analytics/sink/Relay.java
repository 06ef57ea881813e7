package dev.livestall.analytics.sink;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Makes a server answer at another port, from when it is made until it is closed. */
final class Relay implements AutoCloseable {
    private final ServerSocket door;
    private final Semaphore answers = new Semaphore(0);

    Relay(int port, URI server) throws IOException {
        door = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
        daemon(() -> {
            while (true) {
                Socket client = door.accept();
                Socket behind = new Socket(server.getHost(), server.getPort());
                daemon(() -> copy(client.getInputStream(), behind.getOutputStream(), () -> {}));
                daemon(() -> copy(behind.getInputStream(), client.getOutputStream(), answers::release));
            }
        });
    }

    /** Waits, for a minute at most, until the server has said something so often. */
    boolean awaitAnswers(int count) throws InterruptedException {
        return answers.tryAcquire(count, 1, TimeUnit.MINUTES);
    }

    private static void copy(InputStream from, OutputStream to, Runnable passed) throws IOException {
        byte[] bytes = new byte[1 << 16];
        try (from;
                to) {
            for (int read = from.read(bytes); read >= 0; read = from.read(bytes)) {
                to.write(bytes, 0, read);
                passed.run();
            }
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void daemon(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // One side is gone, and the other hears of it.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
