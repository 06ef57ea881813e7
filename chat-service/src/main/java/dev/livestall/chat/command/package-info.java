/**
 * What somebody in a room may ask for, however they are connected.
 *
 * <p>A command is a record with a type name; its handler lives beside it in the feature it belongs to, and {@link
 * dev.livestall.chat.command.Commands} finds both. Each command with an id gets exactly one of {@code ack} (or an answer of its own), {@code
 * refused} and {@code unknown}.
 */
@NullMarked
package dev.livestall.chat.command;

import org.jspecify.annotations.NullMarked;
