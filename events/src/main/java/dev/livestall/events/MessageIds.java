package dev.livestall.events;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids that a retry can't change. */
public final class MessageIds {
    private static final UUID NAMESPACE = UUID.fromString("6f2c1b5e-8a43-5d0e-9a3b-1c7f5e2d4b60");

    /** Every id begins with these bytes: read once, and gone on from in a copy. */
    private static final MessageDigest SHA1_OF_NAMESPACE = begin(NAMESPACE);

    private MessageIds() {}

    /** The id of a chat message: UUIDv5 of broadcast, author and the client's own id. */
    public static String of(String broadcastId, String viewerId, String clientMessageId) {
        return nameBased(broadcastId + '\n' + viewerId + '\n' + clientMessageId).toString();
    }

    /** UUIDv5 (RFC 9562) of any name. */
    public static UUID nameBased(String name) {
        var hash = ByteBuffer.wrap(sha1OfNamespace().digest(name.getBytes(StandardCharsets.UTF_8)));
        long high = hash.getLong() & 0xffff_ffff_ffff_0fffL | 0x5000L;
        long low = hash.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static MessageDigest sha1OfNamespace() {
        try {
            return (MessageDigest) SHA1_OF_NAMESPACE.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MessageDigest begin(UUID namespace) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(16)
                    .putLong(namespace.getMostSignificantBits())
                    .putLong(namespace.getLeastSignificantBits())
                    .flip());
            return sha1;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
