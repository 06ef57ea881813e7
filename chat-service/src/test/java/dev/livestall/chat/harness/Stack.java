package dev.livestall.chat.harness;

import dev.livestall.backing.Backing;
import dev.livestall.backing.BackingServices;
import dev.livestall.backing.TestDatabase;
import java.util.List;

/** Two nodes on one Kafka and one database, started once for all tests of this JVM. */
public final class Stack {
    private static final BackingServices BACKING = BackingServices.shared(Backing.KAFKA, Backing.POSTGRES);
    private static final TestDatabase DATABASE = BACKING.freshDatabase("chat");
    private static final String KEY = Keys.fresh();
    public static final Commerce COMMERCE = new Commerce();
    public static final Log LOG = new Log(BACKING.kafka());
    public static final Node ONE = node("one");
    public static final Node TWO = node("two");

    private Stack() {}

    /** One more node of the same service. @param more arguments that differ, such as {@code --LIVESTALL_JOIN_WITHIN=1s} */
    public static Node node(String name, String... more) {
        return new Node(name, BACKING, DATABASE, KEY, COMMERCE.url(), more);
    }

    /** A node on another Kafka than {@link #LOG}. */
    static Node node(String name, BackingServices kafka, String... more) {
        return new Node(name, kafka, DATABASE, KEY, COMMERCE.url(), more);
    }

    /** What a node is told by its environment. */
    static List<String> arguments(String name) {
        return Node.arguments(name, BACKING, DATABASE, KEY, COMMERCE.url());
    }

    public static String kafka() {
        return BACKING.kafka();
    }

    public static TestDatabase database() {
        return DATABASE;
    }
}
