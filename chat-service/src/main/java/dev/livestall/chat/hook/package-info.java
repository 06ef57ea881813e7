/**
 * A shop's own check of viewers' lines before they are delivered: it may allow, change, hold or deny them.
 *
 * <p>It is somebody else's server, so everything about it is bounded: the time, the bytes, the lines that wait, and after many failures it is left
 * alone for a while. A line that it says nothing about is delivered or held, as the shop has chosen. Nothing here runs on an event loop of
 * viewers, and the lines of one viewer stay in their order.
 *
 * <p>Requests go to addresses outside alone, checked after each look-up of the name and connected to as checked; redirects are answers like any
 * other, and no good ones. They are signed: see {@link dev.livestall.chat.hook.HookCalls}.
 */
@NullMarked
package dev.livestall.chat.hook;

import org.jspecify.annotations.NullMarked;
