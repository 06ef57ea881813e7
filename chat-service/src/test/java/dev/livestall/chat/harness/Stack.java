package dev.livestall.chat.harness;

import dev.livestall.backing.Backing;
import dev.livestall.backing.BackingServices;
import dev.livestall.backing.TestDatabase;

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

    public static TestDatabase database() {
        return DATABASE;
    }
}
