/**
 * Livestall as an outside client sees it: HTTP and WebSocket only, no class of a service. The smoke run and the demo show
 * are played through it, so what they prove holds for any other client.
 */
@NullMarked
package dev.livestall.local.client;

import org.jspecify.annotations.NullMarked;
