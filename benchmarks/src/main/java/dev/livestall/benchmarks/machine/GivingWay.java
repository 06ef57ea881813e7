package dev.livestall.benchmarks.machine;

import java.io.IOException;
import java.nio.file.Path;

/** The calling thread lets all others go first: a load that shares a core with what measures must not be what is measured. */
public final class GivingWay {
    private static final String LAST = "19";

    private GivingWay() {}

    /** @return whether it does now: Linux alone knows of priorities of threads */
    public static boolean toAll() throws InterruptedException {
        try {
            Path thread = Path.of("/proc/thread-self").toRealPath().getFileName();
            return new ProcessBuilder("renice", "-n", LAST, "-p", thread.toString())
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchThing) {
            return false;
        }
    }
}
