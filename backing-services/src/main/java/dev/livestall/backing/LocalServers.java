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

/** Child processes of this JVM, over one data folder that nobody else uses meanwhile. Who asks for one waits until it is up. */
final class LocalServers implements BackingServices {
    private final DataFolder folder;
    private final Map<Backing, CompletableFuture<Server>> starting;
    private final Map<String, String> passwords = PostgresRoles.newPasswords();

    private LocalServers(DataFolder folder, Map<Backing, CompletableFuture<Server>> starting) {
        this.folder = folder;
        this.starting = starting;
    }

    /** Returns at once; {@link #awaitAll} or asking for a server waits. */
    static LocalServers starting(Path dataFolder, Set<Backing> which, Ports ports, Progress progress) {
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
        return new LocalServers(folder, starting);
    }

    /** Waits for all; if one does not come up, the others are stopped. */
    LocalServers awaitAll() {
        try {
            starting.keySet().forEach(this::running);
            return this;
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
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

    /** All at the same time, also those that are still coming up; the data folder is free afterwards. */
    @Override
    public void close() {
        starting.values().parallelStream().forEach(LocalServers::closeWhenUp);
        folder.close();
    }

    private static void closeWhenUp(CompletableFuture<Server> server) {
        try {
            server.join().close();
        } catch (CompletionException neverCameUp) {
            // then there is nothing to close
        }
    }

    private Server running(Backing backing) {
        CompletableFuture<Server> server = starting.get(backing);
        if (server == null) {
            throw new IllegalStateException(backing + " was not asked for at the start.");
        }
        try {
            return server.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
