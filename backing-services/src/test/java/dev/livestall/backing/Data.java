package dev.livestall.backing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts one word into all three servers, acknowledged by each, and reads all words back. */
record Data(BackingServices services, String topic) {
    void put(String word) throws Exception {
        try (Connection connection = postgres();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists words (word text)");
            statement.execute("insert into words values ('" + word + "')");
        }
        Map<String, Object> producing = Map.of("bootstrap.servers", services.kafka(), "acks", "all");
        try (var producer = new KafkaProducer<>(producing, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, 0, word, word)).get();
        }
        http("PUT", "/words/_doc/" + word, "{\"word\":\"" + word + "\"}");
    }

    List<String> inPostgres() throws SQLException {
        List<String> words = new ArrayList<>();
        try (Connection connection = postgres();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select word from words order by word")) {
            while (rows.next()) {
                words.add(rows.getString(1));
            }
        }
        return words;
    }

    List<String> inKafka() {
        Map<String, Object> consuming = Map.of("bootstrap.servers", services.kafka());
        TopicPartition partition = new TopicPartition(topic, 0);
        List<String> words = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(consuming, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                for (ConsumerRecord<String, String> read : consumer.poll(Duration.ofSeconds(1))) {
                    words.add(read.value());
                }
            }
        }
        return words;
    }

    boolean inElasticsearch(String word) throws IOException, InterruptedException {
        return http("GET", "/words/_doc/" + word, "").contains("\"found\":true");
    }

    private Connection postgres() throws SQLException {
        PostgresAddress address = services.postgres();
        return DriverManager.getConnection(address.jdbcUrl("postgres"), address.superuser(), address.password());
    }

    private String http(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(services.elasticsearch() + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300 && answer.statusCode() != 404) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
