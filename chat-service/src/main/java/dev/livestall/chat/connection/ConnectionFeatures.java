package dev.livestall.chat.connection;

import dev.livestall.chat.settings.ChatSettings;
import org.springframework.stereotype.Component;

/** What every connection uses. */
@Component
public record ConnectionFeatures(Joining joining, Hellos hellos, OpenConnections open, ChatSettings settings) {}
