/**
 * What the services consume over the network, for real: PostgreSQL, Kafka and Elasticsearch, behind one interface ({@link
 * dev.livestall.backing.BackingServices}) with two sources: servers that this process starts ({@code LocalServers}) and servers that
 * somebody else did ({@code GivenServers}). Containers can become a third.
 *
 * <p>Invariants: a server that is handed out has answered a real request; nothing started here outlives this process; the application's
 * database roles are never owner or superuser.
 *
 * <p>Servers for a whole test run: {@code java -cp <class path> dev.livestall.backing.TestServers <file>} writes their addresses to the file,
 * and stops them when its standard input ends. Test JVMs with {@code LIVESTALL_TEST_SERVERS=<file>} use those.
 */
@NullMarked
package dev.livestall.backing;

import org.jspecify.annotations.NullMarked;
