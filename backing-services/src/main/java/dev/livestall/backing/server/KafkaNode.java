package dev.livestall.backing.server;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.Uuid;

/**
 * A node's place among the nodes of its cluster; each is broker and controller in one.
 *
 * @param number from 1
 * @param clusterId the same for all of them
 * @param ports for clients, in the order of the numbers
 * @param controllerPorts for each other, in the order of the numbers
 */
public record KafkaNode(int number, String clusterId, List<Integer> ports, List<Integer> controllerPorts) {
    public KafkaNode {
        ports = List.copyOf(ports);
        controllerPorts = List.copyOf(controllerPorts);
        if (number < 1 || number > ports.size() || ports.size() != controllerPorts.size()) {
            throw new IllegalArgumentException("no node " + number + " at " + ports + " and " + controllerPorts);
        }
    }

    static KafkaNode alone(int port) {
        return new KafkaNode(1, Uuid.randomUuid().toString(), List.of(port), List.of(FreePorts.near(0)));
    }

    /** So many at free ports, which they keep. */
    public static List<KafkaNode> cluster(int size) {
        String id = Uuid.randomUuid().toString();
        List<Integer> ports = free(size);
        List<Integer> controllers = free(size);
        return IntStream.rangeClosed(1, size)
                .mapToObj(number -> new KafkaNode(number, id, ports, controllers))
                .toList();
    }

    private static List<Integer> free(int count) {
        return IntStream.range(0, count).mapToObj(any -> FreePorts.near(0)).toList();
    }

    public int port() {
        return ports.get(number - 1);
    }

    int controllerPort() {
        return controllerPorts.get(number - 1);
    }

    /** Each node holds a copy. */
    int replicas() {
        return ports.size();
    }

    /** How many copies an acknowledged record has: one may be lost, if there are three. */
    int inSync() {
        return ports.size() / 2 + 1;
    }

    String voters() {
        return IntStream.rangeClosed(1, controllerPorts.size())
                .mapToObj(voter -> voter + "@127.0.0.1:" + controllerPorts.get(voter - 1))
                .collect(Collectors.joining(","));
    }
}
