package dev.livestall.backing;

import dev.livestall.backing.server.Distributions;
import dev.livestall.backing.server.ElasticsearchServer;
import dev.livestall.backing.server.KafkaServer;
import dev.livestall.backing.server.PostgresCluster;
import dev.livestall.backing.server.PostgresServer;
import dev.livestall.backing.server.Server;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Child processes of this JVM, over one data folder that nobody else uses meanwhile. */
final class LocalServers implements BackingServices {
    private final DataFolder folder;
    private final Map<Backing, Server> running;
    private final Map<String, String> passwords = PostgresRoles.newPasswords();

    private LocalServers(DataFolder folder, Map<Backing, Server> running) {
        this.folder = folder;
        this.running = running;
    }

    static LocalServers start(Path dataFolder, Set<Backing> which, Ports ports, Progress progress) {
        Distributions distributions = Distributions.find();
        DataFolder folder = DataFolder.take(dataFolder);
        Map<Backing, CompletableFuture<Server>> starting = new EnumMap<>(Backing.class);
        for (Backing backing : which) {
            CompletableFuture<Server> future = new CompletableFuture<>();
            starting.put(backing, future);
            Thread thread = new Thread(() -> complete(future, backing, distributions, folder.path(), ports, progress));
            thread.setName("start-" + backing);
            thread.setDaemon(true);
            thread.start();
        }
        LocalServers servers = new LocalServers(folder, new EnumMap<>(Backing.class));
        @Nullable RuntimeException failure = null;
        for (Map.Entry<Backing, CompletableFuture<Server>> entry : starting.entrySet()) {
            try {
                servers.running.put(entry.getKey(), entry.getValue().join());
            } catch (CompletionException e) {
                failure = e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }
        if (failure != null) {
            servers.close();
            throw failure;
        }
        return servers;
    }

    private static void complete(
            CompletableFuture<Server> future,
            Backing backing,
            Distributions from,
            Path folder,
            Ports ports,
            Progress progress) {
        long start = System.nanoTime();
        progress.report(backing, Progress.Stage.STARTING, Duration.ZERO);
        try {
            Server server = start(backing, from, folder, ports);
            progress.report(backing, Progress.Stage.READY, Duration.ofNanos(System.nanoTime() - start));
            future.complete(server);
        } catch (RuntimeException | Error e) {
            future.completeExceptionally(e);
        }
    }

    private static Server start(Backing backing, Distributions from, Path folder, Ports ports) {
        return switch (backing) {
            case POSTGRES -> PostgresServer.start(from, folder, ports.postgres());
            case KAFKA -> KafkaServer.start(from, folder, ports.kafka());
            case ELASTICSEARCH -> ElasticsearchServer.start(from, folder, ports.elasticsearch());
        };
    }

    @Override
    public String kafka() {
        return "127.0.0.1:" + running(Backing.KAFKA).port();
    }

    @Override
    public PostgresAddress postgres() {
        PostgresServer server = (PostgresServer) running(Backing.POSTGRES);
        return new PostgresAddress("127.0.0.1", server.port(), PostgresCluster.SUPERUSER, server.password());
    }

    @Override
    public String elasticsearch() {
        return "http://127.0.0.1:" + running(Backing.ELASTICSEARCH).port();
    }

    @Override
    public TestDatabase freshDatabase(String service) {
        return PostgresRoles.freshDatabase(postgres(), service, passwords);
    }

    /** All at the same time; the data folder is free afterwards. */
    @Override
    public void close() {
        running.values().parallelStream().forEach(Server::close);
        folder.close();
    }

    private Server running(Backing backing) {
        Server server = running.get(backing);
        if (server == null) {
            throw new IllegalStateException(backing + " was not asked for at the start.");
        }
        return server;
    }
}
