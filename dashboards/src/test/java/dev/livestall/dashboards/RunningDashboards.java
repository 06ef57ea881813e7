package dev.livestall.dashboards;

import dev.livestall.backing.Backing;
import dev.livestall.backing.BackingServices;
import dev.livestall.dashboards.insight.Comparison;
import dev.livestall.dashboards.insight.Comparisons;
import dev.livestall.edge.metrics.MetricsPort;
import dev.livestall.events.DirectoryEntry;
import dev.livestall.events.EventJson;
import dev.livestall.events.Topics;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The service with a real Kafka and Elasticsearch and the commerce-service of tests. Started once per JVM. */
public final class RunningDashboards {
    private static RunningDashboards running;

    public final String url;
    public final TestCommerce commerce;
    public final JobDocuments documents;
    private final KafkaProducer<String, byte[]> producer;
    private final ConfigurableApplicationContext context;

    /** Unequal sums count as different after two quiet seconds here. */
    public static synchronized RunningDashboards get() throws Exception {
        if (running == null) running = new RunningDashboards();
        return running;
    }

    private RunningDashboards() throws Exception {
        var services = BackingServices.shared(Backing.KAFKA, Backing.ELASTICSEARCH);
        int port = freePort();
        int commercePort = freePort();
        url = "http://localhost:" + port;
        commerce = new TestCommerce(commercePort);
        documents = new JobDocuments(services.elasticsearch());
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", services.kafka(), "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer());
        context = start(services, port, commercePort);
        Runtime.getRuntime().addShutdownHook(new Thread(context::close));
    }

    private ConfigurableApplicationContext start(BackingServices services, int port, int commercePort) {
        return new SpringApplicationBuilder(Dashboards.class)
                .web(WebApplicationType.REACTIVE)
                .properties(Map.of(
                        "LIVESTALL_PORT",
                        port,
                        "LIVESTALL_INSIGHTS_URL",
                        url,
                        "LIVESTALL_COMMERCE_URL",
                        "http://localhost:" + commercePort,
                        "LIVESTALL_KAFKA",
                        services.kafka(),
                        "LIVESTALL_ELASTICSEARCH",
                        services.elasticsearch(),
                        "LIVESTALL_METRICS_PORT",
                        0,
                        "LIVESTALL_BOARD_QUIET_FOR",
                        "2s",
                        "LIVESTALL_BOARD_HEARTBEAT_EVERY",
                        "1s"))
                .run();
    }

    /** As if somebody had compared books and board then. */
    public void compared(Comparison comparison) {
        context.getBean(Comparisons.class).keep(comparison).block();
    }

    int metricsPort() {
        return context.getBean(MetricsPort.class).port();
    }

    public void tell(DirectoryEntry entry) throws Exception {
        producer.send(new ProducerRecord<>(Topics.DIRECTORY, entry.key(), EventJson.DIRECTORY.encode(entry)))
                .get();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
