package dev.livestall.dashboards.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

class DirectoryReaderTest {
    @Test
    void severalBrokersAreSeveralAddresses() {
        var config = new ConsumerConfig(ConsumerConfig.appendDeserializerToConfig(
                DirectoryReader.properties("one:9092,two:9092"),
                new StringDeserializer(),
                new ByteArrayDeserializer()));
        assertThat(config.getList("bootstrap.servers")).containsExactly("one:9092", "two:9092");
    }
}
