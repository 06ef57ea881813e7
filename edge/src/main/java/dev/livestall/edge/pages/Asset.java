package dev.livestall.edge.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** One file for browsers, in memory, and its gzip once somebody asked for it. */
final class Asset {

    /** Below this a gzip saves no packet. */
    private static final int WORTH_BYTES = 1024;

    final AssetType type;
    final byte[] bytes;
    final String hash;
    private volatile byte @Nullable [] gzip;

    Asset(AssetType type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes;
        this.hash = Sha256.shortHex(bytes);
    }

    /** Whether {@link #gzip} answers at once. */
    boolean isZipped() {
        return gzip != null || !type.text || bytes.length < WORTH_BYTES;
    }

    /** The gzip, or nothing if it isn't worth it. The first call takes about 30 ms per MB: not for an event loop. */
    synchronized byte @Nullable [] gzip() {
        if (!isZipped()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
            try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
                zip.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            gzip = out.toByteArray();
        }
        return gzip;
    }
}
