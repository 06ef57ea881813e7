package dev.livestall.chat.kafka;

import dev.livestall.chat.settings.ChatSettings;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Makes clients with the settings that the promises rest on. Whoever asks for one closes it. */
@Component
public class KafkaClients implements DisposableBean {
    private static final int REQUEST_MILLIS = 4_000;
    private static final int GROUP_FETCH_BYTES = 128 << 10;
    private static final int GROUP_FETCH_MILLIS = 250;

    private final ChatSettings settings;
    private @Nullable Admin admin;

    KafkaClients(ChatSettings settings) {
        this.settings = settings;
    }

    /** Acknowledged means: every in-sync replica has it, once, in order. */
    public KafkaProducer<String, byte[]> producer() {
        Map<String, Object> config = common("producer");
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 2);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 2 * REQUEST_MILLIS + 2_000);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_MILLIS);
        return new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
    }

    /** A reader without a group; where it starts is said by {@code seek}, never by a reset rule. */
    public KafkaConsumer<String, byte[]> reader(String name) {
        return new KafkaConsumer<>(reading(name), new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** A member of a group, which begins with the oldest record there is and commits by hand. */
    public KafkaConsumer<String, byte[]> member(String group) {
        Map<String, Object> config = reading(group);
        config.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        // Nobody waits for it: fewer, larger batches.
        config.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, GROUP_FETCH_BYTES);
        config.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, GROUP_FETCH_MILLIS);
        return new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** A first look at a topic; it goes on by itself. @throws ExecutionException if there is no such topic */
    public TopicLook look(String topic) throws InterruptedException, ExecutionException, TimeoutException {
        return TopicLook.at(admin(), topic);
    }

    /** One for all that look. */
    private synchronized Admin admin() {
        if (admin == null) {
            Map<String, Object> config = common("admin");
            config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_MILLIS);
            config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 2 * REQUEST_MILLIS + 2_000);
            admin = Admin.create(config);
        }
        return admin;
    }

    @Override
    public synchronized void destroy() {
        if (admin != null) admin.close(Duration.ofSeconds(1));
    }

    private Map<String, Object> reading(String name) {
        Map<String, Object> config = common(name);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        config.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 1);
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 2_000);
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        // A broker that does not answer is looked for anew, sooner than anybody would wait for it.
        config.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_MILLIS);
        config.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 2 * REQUEST_MILLIS + 2_000);
        return config;
    }

    private Map<String, Object> common(String name) {
        Map<String, Object> config = new HashMap<>();
        config.put("bootstrap.servers", settings.kafka());
        config.put("client.id", "chat-" + settings.node() + "-" + name);
        config.put("reconnect.backoff.max.ms", 1_000);
        config.put("metadata.recovery.strategy", "rebootstrap");
        config.put("enable.metrics.push", false);
        return config;
    }
}
