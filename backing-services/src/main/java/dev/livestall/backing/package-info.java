/**
 * What the services consume over the network, for real: PostgreSQL, Kafka and Elasticsearch, behind one interface ({@link
 * dev.livestall.backing.BackingServices}) with two sources: servers that this process starts ({@code LocalServers}) and servers that
 * somebody else did ({@code GivenServers}). Containers can become a third.
 *
 * <p>Invariants: a server that is handed out has answered a real request; nothing started here outlives this process; the application's
 * database roles are never owner or superuser.
 *
 * <p>Servers for a whole test run, after this module was built:
 *
 * <pre>{@code java -cp "backing-services/target/classes:$(cat backing-services/target/class-path)" dev.livestall.backing.TestServers FILE}</pre>
 *
 * writes their addresses to the file when all are up, and stops them and removes the file when its standard input ends. Test JVMs with {@code
 * LIVESTALL_TEST_SERVERS=FILE} (an absolute path) use those.
 */
@NullMarked
package dev.livestall.backing;

import org.jspecify.annotations.NullMarked;
