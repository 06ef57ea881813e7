package dev.livestall.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FrameReaderTest {
    private final Tally tally = new Tally();
    private FrameReader reader;

    @BeforeEach
    void connect() throws Exception {
        try (var server = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress());
                var crowd = new Crowd(new Nobody((InetSocketAddress) server.getLocalSocketAddress()))) {
            reader = new FrameReader(new LoadSocket(crowd, 0, false, true));
        }
        tally.begin(100);
    }

    @Test
    void countsEachStampOnceHoweverTheBytesAreCut() {
        byte[] bytes = frames(
                batch(Stamp.of(500), Stamp.of(600)), batch(Stamp.of(700)), "x".repeat(70_000) + batch(Stamp.of(800)));
        for (int size : new int[] {1, 2, 3, 7, 13, 14, 64, 1_000, bytes.length}) {
            tally.begin(100);
            feed(bytes, size);
            assertThat(tally.deliveries).as("in pieces of " + size).isEqualTo(4);
            assertThat(tally.micros.getMaxValue()).isGreaterThanOrEqualTo(500);
        }
    }

    @Test
    void whatWasDueBeforeTheRunIsNotCounted() {
        feed(frames(batch(Stamp.of(99), Stamp.of(100))), 50);
        assertThat(tally.deliveries).isEqualTo(1);
    }

    @Test
    void answersAreNoDeliveries() {
        feed(
                frames(
                        "{\"type\":\"hello\",\"text\":\"" + Stamp.of(500) + "\"}",
                        "{\"type\":\"ack\",\"id\":\"" + Stamp.of(500) + "\"}"),
                20);
        feed(frames("{\"type\":\"refused\",\"code\":\"muted\"}"), 9);
        assertThat(tally.deliveries).isZero();
        assertThat(tally.acks).isEqualTo(1);
        assertThat(tally.firstRefusal).contains("muted");
    }

    @Test
    void aStampIsTheTimeItWasMadeOf() {
        String stamp = Stamp.of(987_654_321_012L);
        assertThat(stamp).matches("ts=[b-t]{10}");
        assertThat(Stamp.micros(stamp.getBytes(UTF_8), 3)).isEqualTo(987_654_321_012L);
    }

    private void feed(byte[] bytes, int size) {
        byte[] shared = new byte[200_000];
        for (int from = 0; from < bytes.length; from += size) {
            int kept = reader.restore(shared);
            int read = Math.min(size, bytes.length - from);
            System.arraycopy(bytes, from, shared, kept, read);
            reader.read(shared, kept + read, 1_000, tally);
        }
    }

    private static String batch(String... stamps) {
        var events = new StringBuilder("{\"type\":\"batch\",\"events\":[");
        for (String stamp : stamps)
            events.append("{\"text\":\"")
                    .append(stamp)
                    .append(" ")
                    .append("y".repeat(90))
                    .append("\"},");
        return events + "]}";
    }

    private static byte[] frames(String... texts) {
        var bytes = new ByteArrayOutputStream();
        for (String text : texts) {
            byte[] payload = text.getBytes(UTF_8);
            bytes.write(0x81);
            if (payload.length < 126) {
                bytes.write(payload.length);
            } else if (payload.length < 65_536) {
                bytes.write(126);
                for (int shift = 8; shift >= 0; shift -= 8) bytes.write(payload.length >> shift);
            } else {
                bytes.write(127);
                for (int shift = 56; shift >= 0; shift -= 8) bytes.write((int) ((long) payload.length >> shift));
            }
            bytes.writeBytes(payload);
        }
        return bytes.toByteArray();
    }

    private record Nobody(InetSocketAddress address) implements Dialect {
        @Override
        public String path(int connection) {
            return "/";
        }

        @Override
        public List<String> headers() {
            return List.of();
        }

        @Override
        public List<String> greeting(int connection, boolean publishes) {
            return List.of();
        }

        @Override
        public int answers(boolean publishes) {
            return 0;
        }

        @Override
        public String message(int connection, long number, String stamp, int bytes) {
            return stamp;
        }
    }
}
