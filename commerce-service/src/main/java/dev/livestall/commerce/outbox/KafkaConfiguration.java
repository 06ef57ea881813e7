package dev.livestall.commerce.outbox;

import dev.livestall.commerce.CommerceSettings;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one producer: acknowledged by all in-sync replicas, idempotent. */
@Configuration(proxyBeanMethods = false)
class KafkaConfiguration {
    @Bean(destroyMethod = "close")
    Producer<String, byte[]> producer(CommerceSettings settings) {
        var kafka = settings.kafka();
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        kafka.bootstrap(),
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.LINGER_MS_CONFIG,
                        2,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        (int) kafka.request().toMillis(),
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        (int) kafka.delivery().toMillis(),
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        (int) kafka.request().toMillis(),
                        ProducerConfig.CLIENT_ID_CONFIG,
                        "livestall-commerce"),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
