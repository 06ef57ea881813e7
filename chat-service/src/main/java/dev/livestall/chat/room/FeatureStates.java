package dev.livestall.chat.room;

import dev.livestall.events.RoomEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What all features keep of one room. Guarded by its room's lock. */
final class FeatureStates {
    private final Map<RoomFeature<?>, State<?>> states = new LinkedHashMap<>();

    private record State<S>(RoomFeature<S> feature, S state) {
        static <S> State<S> of(RoomFeature<S> feature) {
            return new State<>(feature, feature.empty());
        }

        void apply(RoomEvent event, long offset) {
            feature.apply(state, event, offset);
        }

        @Nullable
        Object shownTo(Eyes eyes, String viewerId) {
            return feature.shownTo(state, eyes, viewerId);
        }

        @Nullable
        Object takeNews() {
            return feature.takeNews(state);
        }
    }

    FeatureStates(List<RoomFeature<?>> features) {
        for (RoomFeature<?> feature : features) states.put(feature, State.of(feature));
    }

    /** What was practised is forgotten. */
    void startAnew() {
        states.replaceAll((feature, state) -> State.of(feature));
    }

    void apply(RoomEvent event, long offset) {
        for (State<?> state : states.values()) state.apply(event, offset);
    }

    Map<String, Object> shownTo(Eyes eyes, String viewerId) {
        Map<String, Object> shown = new LinkedHashMap<>();
        for (State<?> state : states.values()) {
            Object value = state.shownTo(eyes, viewerId);
            if (value != null) shown.put(state.feature().name(), value);
        }
        return shown;
    }

    Map<String, Object> takeNews() {
        Map<String, Object> news = new LinkedHashMap<>();
        for (State<?> state : states.values()) {
            Object value = state.takeNews();
            if (value != null) news.put(state.feature().name(), value);
        }
        return news;
    }

    @SuppressWarnings("unchecked")
    <S> S of(RoomFeature<S> feature) {
        State<?> state = states.get(feature);
        if (state == null) throw new IllegalArgumentException("no room has " + feature.name());
        return (S) state.state();
    }
}
