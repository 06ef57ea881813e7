package dev.livestall.backing;

import dev.livestall.events.Topics;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** One of each server for all tests of this JVM, started when first asked for. */
final class SharedServers implements BackingServices {
    private static final SharedServers ONLY = new SharedServers();
    /** The profile {@code containers} of the build says so. */
    private static final boolean IN_CONTAINERS = Boolean.getBoolean("livestall.test.containers");

    private final Map<Backing, BackingServices> running = new EnumMap<>(Backing.class);

    private SharedServers() {}

    static BackingServices with(Set<Backing> which) {
        ONLY.startMissing(which);
        return ONLY;
    }

    private synchronized void startMissing(Set<Backing> which) {
        Set<Backing> missing = EnumSet.noneOf(Backing.class);
        missing.addAll(which);
        missing.removeAll(running.keySet());
        if (missing.isEmpty()) {
            return;
        }
        BackingServices started = IN_CONTAINERS ? inContainers(missing) : asChildren(missing);
        if (missing.contains(Backing.KAFKA)) {
            KafkaTopics.create(started.kafka(), Topics.ALL);
        }
        missing.forEach(backing -> running.put(backing, started));
    }

    private static BackingServices asChildren(Set<Backing> which) {
        TemporaryData data = TemporaryData.make();
        BackingServices started = BackingServices.start(data.folder(), which, Progress.SILENT);
        atTheEnd(() -> {
            started.close();
            data.delete();
        });
        return started;
    }

    private static BackingServices inContainers(Set<Backing> which) {
        ContainerServers started = ContainerServers.start(which);
        atTheEnd(started::close);
        return started;
    }

    private static void atTheEnd(Runnable work) {
        Runtime.getRuntime().addShutdownHook(new Thread(work));
    }

    @Override
    public String kafka() {
        return running(Backing.KAFKA).kafka();
    }

    @Override
    public PostgresAddress postgres() {
        return running(Backing.POSTGRES).postgres();
    }

    @Override
    public String elasticsearch() {
        return running(Backing.ELASTICSEARCH).elasticsearch();
    }

    @Override
    public TestDatabase freshDatabase(String service) {
        return running(Backing.POSTGRES).freshDatabase(service);
    }

    @Override
    public void close() {
        // The other tests of this JVM go on with them.
    }

    private synchronized BackingServices running(Backing backing) {
        BackingServices services = running.get(backing);
        if (services == null) {
            throw new IllegalStateException("Ask for it first: BackingServices.shared(" + backing.name() + ")");
        }
        return services;
    }
}
