package dev.livestall.chat.sanction;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.room.Eyes;
import dev.livestall.chat.room.RoomFeature;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.SanctionEvent.AppealDecided;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was decided about viewers' appeals in a room: the viewer is told at once, and again whenever they come in. */
@Component
public class Appeals implements RoomFeature<Map<String, Appeals.Decided>> {
    /** Viewers of a room whose last appeal is remembered; the oldest are forgotten first. */
    private static final int MOST = 10_000;

    private final List<BiConsumer<String, Decided>> listeners = new CopyOnWriteArrayList<>();

    /** To the viewer whose appeal it was, on all their connections. */
    @JsonTypeName("appeal")
    public record Decided(String sanctionId, String kind, boolean accepted) implements Answer {}

    @Override
    public String name() {
        return "appeal";
    }

    @Override
    public Map<String, Decided> empty() {
        return new LinkedHashMap<>();
    }

    @Override
    public void apply(Map<String, Decided> appeals, RoomEvent event, long offset) {
        if (!(event instanceof AppealDecided it)) return;
        Decided decided = new Decided(it.sanctionId(), it.kind(), it.accepted());
        appeals.remove(it.viewerId());
        appeals.put(it.viewerId(), decided);
        if (appeals.size() > MOST) appeals.remove(appeals.keySet().iterator().next());
        listeners.forEach(listener -> listener.accept(it.viewerId(), decided));
    }

    @Override
    public @Nullable Object shownTo(Map<String, Decided> appeals, Eyes eyes, String viewerId) {
        return appeals.get(viewerId);
    }

    /** Listeners are called with the viewer's id on the reader's thread, under the room's lock: they must not wait. */
    public void onDecided(BiConsumer<String, Decided> listener) {
        listeners.add(listener);
    }
}
