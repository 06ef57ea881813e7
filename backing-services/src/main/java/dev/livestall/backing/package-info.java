/**
 * What the services consume over the network, for real: PostgreSQL, Kafka and Elasticsearch, behind one interface ({@link
 * dev.livestall.backing.BackingServices}) with two sources: servers that this process starts ({@code LocalServers}) and containers
 * ({@code ContainerServers}).
 *
 * <p>Invariants: a server that is handed out has answered a real request; nothing started here outlives this process; the application's
 * database roles are never owner or superuser.
 */
@NullMarked
package dev.livestall.backing;

import org.jspecify.annotations.NullMarked;
