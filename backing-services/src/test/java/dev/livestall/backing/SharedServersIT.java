package dev.livestall.backing;

import static dev.livestall.backing.Backing.ELASTICSEARCH;
import static dev.livestall.backing.Backing.KAFKA;
import static dev.livestall.backing.Backing.POSTGRES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.livestall.events.Topics;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
class SharedServersIT {
    private final BackingServices services = BackingServices.shared(POSTGRES, KAFKA, ELASTICSEARCH);

    @Test
    void eachServerTakesAndGivesBackData() throws Exception {
        String word = "w" + UUID.randomUUID();
        Data data = new Data(services, Topics.DEAD_LETTERS);

        data.put(word);

        assertThat(data.inPostgres()).contains(word);
        assertThat(data.inKafka()).contains(word);
        assertThat(data.inElasticsearch(word)).isTrue();
    }

    @Test
    void theSecondOneToAskGetsTheSameServers() {
        assertThat(BackingServices.shared(KAFKA).kafka()).isEqualTo(services.kafka());
        assertThat(BackingServices.shared(POSTGRES).postgres()).isEqualTo(services.postgres());
    }

    @Test
    void allTopicsAreThereWithTheirPartitions() throws Exception {
        try (Admin admin = admin()) {
            for (Topics.Settings settings : Topics.ALL) {
                var description = admin.describeTopics(List.of(settings.topic()))
                        .topicNameValues()
                        .get(settings.topic())
                        .get();
                assertThat(description.partitions()).as(settings.topic()).hasSize(settings.partitions());
            }
        }
    }

    @Test
    void topicsKeepWhatTheContractSays() throws Exception {
        KafkaTopics.create(services.kafka(), Topics.ALL); // again: nothing changes

        assertThat(config(Topics.DIRECTORY).get("cleanup.policy").value()).isEqualTo("compact");
        assertThat(config(Topics.ROOM_EVENTS).get("retention.ms").value()).isEqualTo("2592000000");
        assertThat(config(Topics.ROOM_PRESENCE).get("segment.ms").value()).isEqualTo("300000");
        assertThat(config(Topics.ORDER_EVENTS).get("retention.ms").value()).isEqualTo("-1");
    }

    @Test
    void aTopicIsNeverMadeByAMistypedName() {
        try (Admin admin = admin()) {
            assertThatThrownBy(() -> admin.describeTopics(List.of("room-event"))
                            .allTopicNames()
                            .get())
                    .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
        }
    }

    private Config config(String topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (Admin admin = admin()) {
            return admin.describeConfigs(List.of(resource))
                    .values()
                    .get(resource)
                    .get();
        }
    }

    private Admin admin() {
        return Admin.create(Map.<String, Object>of("bootstrap.servers", services.kafka()));
    }
}
