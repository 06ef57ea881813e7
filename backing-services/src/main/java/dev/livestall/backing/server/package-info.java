/**
 * One real server each, as a child process from the distributions that the build laid out.
 *
 * <p>Invariants: a server lives under a guard whose standard input the launcher holds, so no server outlives the launcher, not even by kill
 * -9. A server is handed out only after a real request to it was answered. What it wrote is in its folder, durable, and taken up again at
 * the next start, however the last run ended. Servers that refuse root run as an ordinary user. Everything listens on the loopback address only.
 */
@NullMarked
package dev.livestall.backing.server;

import org.jspecify.annotations.NullMarked;
