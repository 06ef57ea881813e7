package dev.livestall.chat.directory;

import dev.livestall.chat.kafka.KafkaClients;
import dev.livestall.chat.kafka.TopicFollower;
import dev.livestall.events.DirectoryEntry;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.DirectoryEntry.SignedOut;
import dev.livestall.events.EventJson;
import dev.livestall.events.Topics;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.stereotype.Component;

/** Follows the directory from its first record. */
@Component
public class DirectoryReader extends TopicFollower {
    private static final String BROADCAST = "broadcast:";

    private final Broadcasts broadcasts;
    private final SignedOutStaff signedOut;
    private final List<DirectoryFollower> followers;
    private final CountDownLatch known = new CountDownLatch(1);

    DirectoryReader(
            KafkaClients clients, Broadcasts broadcasts, SignedOutStaff signedOut, List<DirectoryFollower> followers) {
        super(Topics.DIRECTORY, clients);
        this.followers = followers;
        this.broadcasts = broadcasts;
        this.signedOut = signedOut;
    }

    @Override
    public void read(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            if (record.key() != null) forget(record.key());
            return;
        }
        DirectoryEntry entry = EventJson.DIRECTORY.decode(record.value());
        if (entry instanceof BroadcastEntry broadcast) {
            broadcasts.put(broadcast, Instant.ofEpochMilli(record.timestamp()));
        } else if (entry instanceof SignedOut out) {
            signedOut.put(out);
        }
        followers.forEach(follower -> follower.read(entry));
    }

    private void forget(String key) {
        followers.forEach(follower -> follower.gone(key));
        if (key.startsWith(BROADCAST)) broadcasts.remove(key.substring(BROADCAST.length()));
    }

    @Override
    public void caughtUp() {
        known.countDown();
    }

    public boolean isKnown() {
        return known.getCount() == 0;
    }

    /** Waits until everything that stood in the directory at the start is known. For readers' threads only. */
    public void awaitKnown() throws InterruptedException {
        known.await();
    }
}
