package dev.livestall.benchmarks.machine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What processes used, from {@code /proc}. A process counts with everything below it. */
public final class Figures {
    /** Linux shows processor time to all programs in hundredths of a second. */
    private static final double TICKS_PER_SECOND = 100;

    private Figures() {}

    /** User and system time so far, of all threads. */
    public static double cpuSeconds(ProcessHandle process) {
        return tree(process)
                        .map(one -> read("/proc/" + one.pid() + "/stat"))
                        .filter(stat -> !stat.isEmpty())
                        .mapToDouble(Figures::ticks)
                        .sum()
                / TICKS_PER_SECOND;
    }

    /** The same of this process alone, without those below it. */
    public static double ownCpuSeconds() {
        return ticks(read("/proc/self/stat")) / TICKS_PER_SECOND;
    }

    private static double ticks(String stat) {
        // The second field is the command's name and may hold anything but ends with the last parenthesis.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }

    /** Memory that is resident now. */
    public static long residentBytes(ProcessHandle process) {
        return tree(process).mapToLong(one -> field(one, "status", "VmRSS:")).sum() * 1024;
    }

    private static long field(ProcessHandle process, String file, String name) {
        return read("/proc/" + process.pid() + "/" + file)
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    /** Descriptors that it has open. */
    public static int openFiles(ProcessHandle process) {
        try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            return (int) open.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The average number of running tasks in the last minute, of the whole machine. */
    public static double load() {
        String loads = read("/proc/loadavg");
        return loads.isEmpty() ? 0 : Double.parseDouble(loads.split(" ")[0]);
    }

    /** Collects garbage in a JVM of ours, twice: what the first round frees outside the heap is given back by the second. */
    public static void collectGarbage(ProcessHandle jvm) throws IOException, InterruptedException {
        for (int i = 0; i < 2; i++) {
            new ProcessBuilder(jcmd(), Long.toString(jvm.pid()), "GC.run")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectErrorStream(true)
                    .start()
                    .waitFor();
            Thread.sleep(500);
        }
    }

    /** What is reachable on the heap of a JVM of ours, after a collection. */
    public static long liveBytes(ProcessHandle jvm) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(jcmd(), Long.toString(jvm.pid()), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String histogram = new String(jcmd.getInputStream().readAllBytes(), UTF_8).strip();
        jcmd.waitFor();
        String[] total =
                histogram.substring(histogram.lastIndexOf('\n') + 1).trim().split("\\s+");
        if (!total[0].equals("Total")) throw new IllegalStateException("jcmd said: " + String.join(" ", total));
        return Long.parseLong(total[2]);
    }

    private static String jcmd() {
        return Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    }

    private static Stream<ProcessHandle> tree(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants());
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException gone) {
            return "";
        }
    }
}
