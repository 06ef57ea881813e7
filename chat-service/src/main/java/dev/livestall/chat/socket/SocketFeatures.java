package dev.livestall.chat.socket;

import dev.livestall.chat.command.Commands;
import dev.livestall.chat.settings.ChatSettings;
import org.springframework.stereotype.Component;

/** What every connection uses. */
@Component
record SocketFeatures(Joining joining, Commands commands, OpenSockets openSockets, ChatSettings settings) {}
