package dev.livestall.chat.reaction;

import dev.livestall.chat.room.Eyes;
import dev.livestall.chat.room.RoomFeature;
import dev.livestall.chat.settings.TalkSettings;
import dev.livestall.events.LineEvent.MessageRemoved;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.TalkEvent.ReactionCounted;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The reactions of all rooms, made from their logs. */
@Component
final class Reactions implements RoomFeature<RoomReactions> {
    /** What can be given besides the shop's emotes. */
    static final Set<String> EMOJI = Set.of("👍", "❤️", "😂", "😮", "👏", "🔥");

    /** Messages in one {@code hello}, and in one tally. */
    private static final int SHOWN = 100;

    private final TalkSettings settings;

    Reactions(TalkSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "reactions";
    }

    @Override
    public RoomReactions empty() {
        return new RoomReactions(settings.reactedMessages(), settings.reactionsPerRoom());
    }

    @Override
    public void apply(RoomReactions reactions, RoomEvent event, long offset) {
        if (event instanceof ReactionCounted counted) counted.reactions().forEach(reactions::apply);
        else if (event instanceof MessageRemoved removed) reactions.forget(removed.messageId());
    }

    @Override
    public @Nullable Object shownTo(RoomReactions reactions, Eyes eyes, String viewerId) {
        Map<String, ShownReactions> shown = reactions.shown(SHOWN, viewerId);
        return shown.isEmpty() ? null : shown;
    }

    @Override
    public @Nullable Object takeNews(RoomReactions reactions) {
        Map<String, Map<String, Integer>> news = reactions.takeNews(SHOWN);
        return news.isEmpty() ? null : news;
    }
}
