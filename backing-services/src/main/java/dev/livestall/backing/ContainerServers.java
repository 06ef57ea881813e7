package dev.livestall.backing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.images.builder.ImageFromDockerfile;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** Containers of the images that {@code docker-compose.yml} names, for tests on a machine with Docker. Without data that outlives them. */
final class ContainerServers implements BackingServices {
    static final String POSTGRES = "postgres:18";
    static final String KAFKA = "apache/kafka:4.4.0";
    /** Built from our Dockerfile: the official one and the Korean analyser. */
    static final String ELASTICSEARCH = "livestall/elasticsearch:8.19.21";

    private static final String ELASTICSEARCH_FOLDER = "containers/elasticsearch";
    /** Images may have to be built, and the machine may be busy. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Map<Backing, GenericContainer<?>> running = new EnumMap<>(Backing.class);
    private final Map<String, String> passwords = PostgresRoles.newPasswords();

    private ContainerServers() {}

    /** Returns when all are up; if one does not come up, the others are stopped. */
    static ContainerServers start(Set<Backing> which) {
        var servers = new ContainerServers();
        which.forEach(backing -> servers.running.put(backing, container(backing)));
        try {
            Startables.deepStart(servers.running.values()).join();
            return servers;
        } catch (RuntimeException failure) {
            servers.close();
            throw failure;
        }
    }

    private static GenericContainer<?> container(Backing backing) {
        return switch (backing) {
            case POSTGRES -> postgresContainer();
            case KAFKA -> kafkaContainer();
            case ELASTICSEARCH -> elasticsearchContainer();
        };
    }

    private static GenericContainer<?> postgresContainer() {
        var container = new PostgreSQLContainer(DockerImageName.parse(POSTGRES))
                .withUsername("postgres")
                .withPassword(UUID.randomUUID().toString());
        // As the child process has it.
        container.setCommand("postgres", "-c", "max_connections=120", "-c", "timezone=UTC");
        return container.withStartupTimeout(PATIENCE);
    }

    private static GenericContainer<?> kafkaContainer() {
        return new KafkaContainer(DockerImageName.parse(KAFKA))
                // A topic is made on purpose or not at all.
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_REPLICATION_FACTOR", "1")
                .withEnv("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_MIN_ISR", "1")
                .withEnv("KAFKA_HEAP_OPTS", "-Xms96m -Xmx320m")
                .withStartupTimeout(PATIENCE);
    }

    private static GenericContainer<?> elasticsearchContainer() {
        // Kept between runs, so that the analyser is fetched once.
        var built = new ImageFromDockerfile(ELASTICSEARCH, false)
                .withFileFromPath(".", home().resolve(ELASTICSEARCH_FOLDER));
        return new ElasticsearchContainer(DockerImageName.parse(built.get())
                        .asCompatibleSubstituteFor("docker.elastic.co/elasticsearch/elasticsearch"))
                .withEnv("xpack.security.enabled", "false")
                .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m")
                .waitingFor(
                        Wait.forHttp("/_cluster/health?wait_for_status=yellow").forPort(9200))
                .withStartupTimeout(PATIENCE);
    }

    /** The checkout: tests run in a module's folder. */
    private static Path home() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve(ELASTICSEARCH_FOLDER))) folder = folder.getParent();
        if (folder == null)
            throw new IllegalStateException("There is no " + ELASTICSEARCH_FOLDER + " above this folder");
        return folder;
    }

    @Override
    public String kafka() {
        return ((KafkaContainer) running(Backing.KAFKA)).getBootstrapServers();
    }

    @Override
    public PostgresAddress postgres() {
        var container = (PostgreSQLContainer) running(Backing.POSTGRES);
        return new PostgresAddress(
                container.getHost(),
                container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                container.getUsername(),
                container.getPassword());
    }

    @Override
    public String elasticsearch() {
        return "http://" + ((ElasticsearchContainer) running(Backing.ELASTICSEARCH)).getHttpHostAddress();
    }

    @Override
    public TestDatabase freshDatabase(String service) {
        return PostgresRoles.freshDatabase(postgres(), service, passwords);
    }

    @Override
    public void close() {
        running.values().parallelStream().forEach(GenericContainer::stop);
    }

    private GenericContainer<?> running(Backing backing) {
        var container = running.get(backing);
        if (container == null) throw new IllegalStateException(backing + " was not asked for at the start.");
        return container;
    }
}
