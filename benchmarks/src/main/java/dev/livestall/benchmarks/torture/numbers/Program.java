package dev.livestall.benchmarks.torture.numbers;

import dev.livestall.backing.server.JavaProgram;
import dev.livestall.benchmarks.selling.Part;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of our own programs. */
final class Program extends Part {
    private final Path home;
    private final Path data;
    private final String module;
    private final String mainClass;
    private final Map<String, String> settings;
    private final @Nullable URI health;
    private @Nullable JavaProgram running;

    /** @param health answers 200 when it is up; null for one that has no address */
    Program(Path home, Path data, String module, String mainClass, Map<String, String> settings, @Nullable URI health) {
        this.home = home;
        this.data = data;
        this.module = module;
        this.mainClass = mainClass;
        this.settings = settings;
        this.health = health;
    }

    @Override
    public void start() {
        Path built = home.resolve(module).resolve("target");
        List<String> options = List.of(
                "-XX:+UseSerialGC",
                "-Xss512k",
                "-Xmx384m",
                "-D" + mark(),
                "-cp",
                built.resolve("classes") + ":" + built.resolve("lib") + "/*",
                mainClass);
        JavaProgram started = JavaProgram.start(data, module, options, settings);
        running = started;
        if (health != null) started.awaitHealthy(health);
    }

    private String mark() {
        return "livestall.numbers=" + data.getFileName() + "-" + module;
    }

    @Override
    protected boolean owns(ProcessHandle process) {
        return line(process).contains(mark())
                && process.info().command().orElse("").endsWith("java");
    }

    @Override
    public void close() {
        if (running != null) running.close();
        running = null;
    }
}
