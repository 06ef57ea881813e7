package dev.livestall.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.events.EventJson;
import dev.livestall.events.Topics;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

/** The retention of the topics has passed, and then Elasticsearch is lost. */
class ClosingFactsIT extends JobStage {
    @Test
    void aShowOfWhichOnlyOrdersAreLeftInTheLogComesBackFromItsClosingFacts() throws Exception {
        job = start();
        produce(show.records());
        awaitFigures();
        await(() -> assertThatFiguresAre(kept()));
        job.kill();
        loseRecords();
        loseElasticsearch();
        job.cutOffCheckpoints();
        job = start();
        await(() -> {
            var stored = new HashMap<String, Map<String, Object>>();
            for (String key : figures().keySet()) stored.put(key, get(key.replaceFirst("/", "/_doc/")));
            assertThatFiguresAre(stored);
        });
        assertThat(job.output()).contains("reading every topic");
    }

    /** Without lines of chat, which leave with the log, and orders, which are in it. */
    private Map<String, Map<String, Object>> figures() {
        var figures = new HashMap<>(new SmallShowFigures(show).documents());
        figures.keySet().removeIf(key -> key.startsWith("livestall-messages/") || key.startsWith("livestall-orders/"));
        return figures;
    }

    private void assertThatFiguresAre(Map<String, Map<String, Object>> found) {
        figures().forEach((key, figures) -> {
            assertThat(found.get(key)).as(key).isNotNull();
            var document = new HashMap<>(found.get(key));
            document.remove("events");
            assertThat(document).as(key).isEqualTo(figures);
        });
    }

    @SuppressWarnings("unchecked")
    private Map<String, Map<String, Object>> kept() {
        Map<String, Object> settings = Map.of("bootstrap.servers", services.kafka(), "auto.offset.reset", "earliest");
        var topic = List.of(new TopicPartition(Topics.CLOSING_FACTS, 0));
        var kept = new HashMap<String, Map<String, Object>>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(topic);
            consumer.seekToBeginning(topic);
            long end = consumer.endOffsets(topic).get(topic.get(0));
            while (consumer.position(topic.get(0)) < end) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record ->
                                kept.put(record.key(), EventJson.MAPPER.readValue(record.value(), Map.class)));
            }
        }
        return kept;
    }

    private void loseRecords() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", services.kafka()))) {
            var topics = List.of(Topics.ROOM_EVENTS, Topics.VIEWER_EVENTS);
            var partitions = admin.describeTopics(topics).allTopicNames().get().values().stream()
                    .flatMap(topic -> topic.partitions().stream()
                            .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                    .toList();
            var ends = admin.listOffsets(partitions.stream()
                            .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())))
                    .all()
                    .get();
            var before = new HashMap<TopicPartition, RecordsToDelete>();
            ends.forEach((partition, end) -> before.put(partition, RecordsToDelete.beforeOffset(end.offset())));
            admin.deleteRecords(before).all().get();
        }
    }

    private void loseElasticsearch() throws Exception {
        for (String index : send("GET", "_cat/indices/livestall-*?h=index").split("\\s+")) send("DELETE", index);
    }

    private String send(String method, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(services.elasticsearch() + '/' + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
