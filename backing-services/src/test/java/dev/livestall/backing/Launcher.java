package dev.livestall.backing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;

/** A parent process that a test can kill: starts all servers over the folder, stores the word, says so, and stays. */
final class Launcher {
    static final String STORED = "stored";

    private Launcher() {}

    public static void main(String[] arguments) throws Exception {
        BackingServices services =
                BackingServices.start(Path.of(arguments[0]), EnumSet.allOf(Backing.class), Launcher::say);
        KafkaTopics.create(services.kafka(), SurvivalIT.TOPICS);
        new Data(services, SurvivalIT.TOPIC).put(arguments[1]);
        System.out.println(STORED);
        Thread.sleep(Long.MAX_VALUE);
    }

    private static void say(Backing server, Progress.Stage stage, Duration since) {
        System.err.println("launcher: " + server + " " + stage + " " + since.toMillis() + " ms");
    }
}
