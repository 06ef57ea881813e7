package dev.livestall.backing;

import dev.livestall.events.Topics;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes topics that are not there yet, with the cluster's own number of replicas. Those that are there stay as they are. */
public final class KafkaTopics {
    private static final long WEEK_MILLIS = 7 * 86_400_000L;
    private static final long SHORTEST_SEGMENT_MILLIS = 60_000;

    private KafkaTopics() {}

    /** @throws KafkaException if the cluster can't be reached within 30 s or refuses */
    public static void create(String bootstrap, Collection<Topics.Settings> topics) {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                30_000);
        try (Admin admin = Admin.create(settings)) {
            List<NewTopic> wanted = topics.stream().map(KafkaTopics::topic).toList();
            CreateTopicsResult result = admin.createTopics(wanted);
            for (KafkaFuture<Void> created : result.values().values()) {
                awaitUnlessThere(created);
            }
        }
    }

    private static NewTopic topic(Topics.Settings settings) {
        Map<String, String> configs = new HashMap<>();
        configs.put(TopicConfig.RETENTION_MS_CONFIG, String.valueOf(settings.retentionMillis()));
        configs.put(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                settings.compacted() ? TopicConfig.CLEANUP_POLICY_COMPACT : TopicConfig.CLEANUP_POLICY_DELETE);
        // Readers compare an event's own time with the log's: the producer's clock must have no say in it.
        configs.put(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime");
        if (settings.retentionMillis() > 0) {
            // Only closed segments are deleted: one must not stay open longer than what it holds may live.
            long segment = Math.max(SHORTEST_SEGMENT_MILLIS, Math.min(settings.retentionMillis(), WEEK_MILLIS));
            configs.put(TopicConfig.SEGMENT_MS_CONFIG, String.valueOf(segment));
        }
        return new NewTopic(settings.topic(), Optional.of(settings.partitions()), Optional.empty()).configs(configs);
    }

    private static void awaitUnlessThere(KafkaFuture<Void> created) {
        try {
            created.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }
}
