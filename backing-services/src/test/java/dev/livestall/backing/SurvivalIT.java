package dev.livestall.backing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.events.Topics;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One data folder through many runs, stopped or killed. kill -9 keeps the page cache: this says nothing about fsync. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(300)
class SurvivalIT {
    static final String TOPIC = "survival";
    static final List<Topics.Settings> TOPICS = List.of(new Topics.Settings(TOPIC, 1, -1, false));
    private static final int EACH_WITH_ITS_GUARD = 9;

    @TempDir
    static Path folder;

    @Test
    @Order(1)
    void aCleanStopLeavesNoProcess() throws Exception {
        List<ProcessHandle> children;
        Set<ProcessHandle> others = below(ProcessHandle.current());
        try (BackingServices services = start()) {
            KafkaTopics.create(services.kafka(), TOPICS);
            new Data(services, TOPIC).put("first");
            children = below(ProcessHandle.current()).stream()
                    .filter(child -> !others.contains(child))
                    .toList();
            assertThat(children).hasSizeGreaterThanOrEqualTo(EACH_WITH_ITS_GUARD);
        }

        assertThat(children).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    @Order(2)
    void aKilledParentLeavesNoProcess() throws Exception {
        Process parent = launch("second");
        Set<ProcessHandle> children = below(parent.toHandle());
        assertThat(children).hasSizeGreaterThanOrEqualTo(EACH_WITH_ITS_GUARD);

        parent.destroyForcibly().waitFor();

        for (ProcessHandle child : children) {
            assertThat(child.onExit()
                            .completeOnTimeout(child, 30, TimeUnit.SECONDS)
                            .get()
                            .isAlive())
                    .as("%s lives on", child.info().commandLine())
                    .isFalse();
        }
    }

    @Test
    @Order(3)
    void aStartRightAfterAKillFindsAllThatWasAcknowledged() throws Exception {
        launch("third").destroyForcibly().waitFor(); // and its servers may still be ending

        findsAll("first", "second", "third");
    }

    @Test
    @Order(4)
    void aStartAfterTheServersThemselvesWereKilledFindsItToo() throws Exception {
        Process parent = launch("fourth");
        Set<ProcessHandle> children = below(parent.toHandle());
        children.forEach(ProcessHandle::destroyForcibly);
        parent.destroyForcibly().waitFor();
        assertThat(folder.resolve("postgres/cluster/postmaster.pid")).exists();

        findsAll("first", "second", "third", "fourth");
    }

    private static void findsAll(String... words) throws Exception {
        try (BackingServices services = start()) {
            Data data = new Data(services, TOPIC);
            assertThat(data.inPostgres()).containsExactlyInAnyOrder(words);
            assertThat(data.inKafka()).containsExactly(words);
            for (String word : words) {
                assertThat(data.inElasticsearch(word)).as(word).isTrue();
            }
            assertThat(data.inElasticsearch("never-put")).isFalse();
        }
    }

    private static Set<ProcessHandle> below(ProcessHandle parent) {
        return parent.descendants().collect(Collectors.toSet());
    }

    private static BackingServices start() {
        return BackingServices.start(folder, EnumSet.allOf(Backing.class), Progress.SILENT);
    }

    private static Process launch(String word) throws IOException {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(),
                        folder.toString(),
                        word)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said = parent.inputReader();
        assertThat(said.readLine()).as("what the launcher says").isEqualTo(Launcher.STORED);
        return parent;
    }
}
