package dev.livestall.chat.harness;

import java.io.IOException;
import java.util.List;

/** Signals to processes that this JVM started. */
public final class Processes {
    private Processes() {}

    /** The pids of the JVMs below this one whose command line has these words. */
    static List<Long> java(String words) {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("java"))
                .filter(process -> String.join(" ", process.info().arguments().orElse(new String[0]))
                        .contains(words))
                .map(ProcessHandle::pid)
                .toList();
    }

    /** @param signal such as {@code STOP} */
    static void signal(String signal, List<Long> pids) {
        if (pids.isEmpty()) throw new IllegalStateException("no such process");
        for (long pid : pids) {
            try {
                int code = new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                        .inheritIO()
                        .start()
                        .waitFor();
                if (code != 0) throw new IllegalStateException("kill -" + signal + " " + pid + " gave " + code);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
