/**
 * The way of an order and of a message through the services and the job, as OpenTelemetry spans. A trace's id is the order's or
 * the message's own id, so no part hands another a context: whoever knows what it works on knows the trace.
 */
@NullMarked
package dev.livestall.traces;

import org.jspecify.annotations.NullMarked;
