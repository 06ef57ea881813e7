package dev.livestall.chat.command;

import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import reactor.core.publisher.Mono;

/** Carries out one kind of command. */
public interface CommandHandler<C extends Command> {

    /** The record that the command is read into. */
    Class<C> command();

    /**
     * Called and subscribed to on the asker's event loop; must not block it.
     *
     * @return the one answer, on any thread; empty for commands that get none. An error is a fault of ours and becomes {@code unknown}
     */
    Mono<Answer> carryOut(C command, BroadcastEntry broadcast, Asker asker);
}
