package dev.livestall.chat.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/**
 * Looks each second, beside the reading, whether a topic is still the one that is read and how many partitions it has.
 *
 * <p>A consumer goes on in a topic that was made anew as if nothing had happened, as long as its offset exists there; only the topic's id tells.
 */
public final class TopicLook {
    private static final long EVERY_NANOS = Duration.ofSeconds(1).toNanos();
    private static final long FIRST_SECONDS = 10;

    private final Admin admin;
    private final String topic;
    private final String id;
    private volatile int partitions;
    private @Nullable KafkaFuture<TopicDescription> asked;
    private long askedAt = System.nanoTime();

    /** The topic under this name is another one, or none. */
    public static final class TopicIsAnother extends RuntimeException {
        private static final long serialVersionUID = 1;

        TopicIsAnother(String topic) {
            super(topic + " was deleted or made anew");
        }
    }

    private TopicLook(Admin admin, String topic, TopicDescription first) {
        this.admin = admin;
        this.topic = topic;
        this.id = first.topicId().toString();
        this.partitions = first.partitions().size();
    }

    /** @throws ExecutionException if there is no such topic */
    static TopicLook at(Admin admin, String topic) throws InterruptedException, ExecutionException, TimeoutException {
        return new TopicLook(admin, topic, describe(admin, topic).get(FIRST_SECONDS, TimeUnit.SECONDS));
    }

    private static KafkaFuture<TopicDescription> describe(Admin admin, String topic) {
        Map<String, KafkaFuture<TopicDescription>> answers =
                admin.describeTopics(List.of(topic)).topicNameValues();
        return Objects.requireNonNull(answers.get(topic));
    }

    /** Another one after the topic was made anew. */
    public String id() {
        return id;
    }

    int partitions() {
        return partitions;
    }

    /** Never waits. @throws TopicIsAnother as soon as that is known */
    public void again() {
        KafkaFuture<TopicDescription> answer = asked;
        if (answer != null && answer.isDone()) {
            asked = null;
            take(answer);
        }
        if (asked == null && System.nanoTime() - askedAt > EVERY_NANOS) {
            askedAt = System.nanoTime();
            asked = describe(admin, topic);
        }
    }

    private void take(KafkaFuture<TopicDescription> answer) {
        try {
            TopicDescription now = answer.get();
            if (!now.topicId().toString().equals(id)) throw new TopicIsAnother(topic);
            partitions = now.partitions().size();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) throw new TopicIsAnother(topic);
            // Whether Kafka answers at all is the reading's to find out.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
