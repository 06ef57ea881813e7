package dev.livestall.chat.room;

import dev.livestall.chat.settings.ChatSettings;
import dev.livestall.events.Audience;
import dev.livestall.events.Author;
import dev.livestall.events.EventJson;
import dev.livestall.events.LineEvent;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.SanctionEvent;
import dev.livestall.events.StageEvent;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** One broadcast's room on this node: a copy of the end of its log, and what follows from it. */
public final class Room {
    private final String broadcastId;
    private final ChatSettings settings;
    private final String epoch;
    private final RoomRing ring;
    private final RecentIds recent;
    private final RemovedIds removed = new RemovedIds();
    private final Screen screen = new Screen();
    private final Sampling sampling;
    private final FeatureStates features;
    private final Set<String> staffNames = new HashSet<>();
    private final Map<String, Sinks.One<Position>> awaited = new HashMap<>();
    private final ReadThrough readThrough;
    private final FanOut fanOut;
    private long head;
    private long headAtMillis;
    private volatile long askedAtMillis = System.currentTimeMillis();
    private Phase phase = Phase.UNKNOWN;

    /** What the log itself has said of the show. */
    public enum Phase {
        UNKNOWN,
        REHEARSING,
        STARTED,
        ENDED
    }

    /** @param floor nothing of the room up to this offset is known to this node */
    Room(
            String broadcastId,
            ChatSettings settings,
            String epoch,
            long floor,
            ReadThrough readThrough,
            List<RoomFeature<?>> features) {
        this.broadcastId = broadcastId;
        this.settings = settings;
        this.epoch = epoch;
        this.ring = new RoomRing(settings.room().ringEvents(), settings.room().ringBytes(), floor);
        this.recent =
                new RecentIds(settings.room().retryWindow(), settings.room().retryIds());
        this.sampling = new Sampling(settings.fanOut().readableLinesPerSecond());
        this.head = floor;
        this.readThrough = readThrough;
        this.features = new FeatureStates(features);
        this.fanOut = new FanOut(this, settings.fanOut());
    }

    public FanOut fanOut() {
        return fanOut;
    }

    public String broadcastId() {
        return broadcastId;
    }

    /** @return false if the event is a repeat, which changes nothing */
    synchronized boolean apply(long offset, long atMillis, RoomEvent event, byte[] json) {
        String id = event.about().id();
        boolean first = isFirst(event, offset, atMillis);
        if (first) {
            if (event instanceof LineEvent.MessageRemoved removed) remove(removed.messageId());
            if (event instanceof SanctionEvent.LinesRemoved all)
                ring.removeAllOf(all.viewerId()).forEach(removed::add);
            if (event instanceof LineEvent.MessageReleased back)
                removed.forget(back.message().about().id());
            if (event instanceof StageEvent.RehearsalStarted) phase = Phase.REHEARSING;
            if (event instanceof StageEvent.BroadcastStarted) phase = Phase.STARTED;
            if (event instanceof StageEvent.BroadcastEnded) phase = Phase.ENDED;
            if (event instanceof LineEvent.MessagePosted posted) remember(posted.author());
            screen.apply(event);
            features.apply(event, offset);
            // For whoever keeps something of lines, a line that was let through is a line like others.
            if (event instanceof LineEvent.MessageReleased released) features.apply(released.message(), offset);
            boolean shown = sampling.shows(event, atMillis);
            if (event.audience() != Audience.NODES) {
                keep(new RoomEntry(offset, event, json, shown, phase == Phase.REHEARSING));
            }
            if (event instanceof StageEvent.RehearsalEnded) forgetRehearsal();
            headAtMillis = atMillis;
        }
        answerWaiting(id);
        return first;
    }

    /** Its own line is still the rehearsal's: who practised hears of the end, nobody else of either. */
    private void forgetRehearsal() {
        phase = Phase.UNKNOWN;
        features.startAnew();
    }

    private void keep(RoomEntry entry) {
        // Written before its writer knew of the removal, and read behind it.
        if (entry.quoted != null && removed.has(entry.quoted)) entry.forgetQuote();
        ring.append(entry);
        head = entry.offset;
    }

    private void remove(String messageId) {
        ring.remove(messageId);
        removed.add(messageId);
    }

    /** A line may be in the ring for longer than the window; a second one beside it could never be removed. */
    private boolean isFirst(RoomEvent event, long offset, long atMillis) {
        String id = event.about().id();
        if (ring.message(id) != null || !recent.add(id, offset, atMillis)) return false;
        LineEvent.MessagePosted line = event.said();
        if (line == null || line.about().id().equals(id)) return true;
        // It may have stood here before it was held: then it was taken out, and comes back.
        RoomEntry before = ring.message(line.about().id());
        recent.add(line.about().id(), offset, atMillis);
        return before == null || before.isRemoved();
    }

    private void remember(Author author) {
        if (author.role().isStaff()) staffNames.add(author.nickname());
    }

    private void answerWaiting(String id) {
        Sinks.One<Position> waiting = awaited.remove(id);
        if (waiting != null) waiting.tryEmitValue(positionOf(id));
    }

    private Position positionOf(String id) {
        Long offset = firstOffset(id);
        if (offset == null) throw new IllegalStateException("just read: " + id);
        return new Position(epoch, offset);
    }

    private @Nullable Long firstOffset(String id) {
        RoomEntry message = ring.message(id);
        return message == null ? recent.firstOffset(id) : Long.valueOf(message.offset);
    }

    /** The position of the first record with this id, as soon as this node has read one. Signals on the reader's thread. */
    public synchronized Mono<Position> whenRead(String id) {
        if (firstOffset(id) != null) return Mono.just(positionOf(id));
        return awaited.computeIfAbsent(id, unread -> Sinks.one()).asMono();
    }

    /** Nobody waits for this id any more. */
    public synchronized void stopWaiting(String id) {
        awaited.remove(id);
    }

    public Position positionAt(long offset) {
        return new Position(epoch, offset);
    }

    /** A line that stands in the room for everyone and can still be removed, or null. */
    public synchronized LineEvent.@Nullable MessagePosted line(String messageId) {
        RoomEntry message = ring.message(messageId);
        if (message == null || !message.visibleTo(Eyes.STAFF)) return null;
        return EventJson.ROOM.decode(message.json()).said();
    }

    /** Where the id first stood, if it was read within the retry window or its line is still in the ring. */
    public synchronized @Nullable Position firstPosition(String id) {
        return firstOffset(id) == null ? null : positionOf(id);
    }

    /** The author of a line that is in the ring and not removed, or null. */
    public synchronized @Nullable Author authorOf(String messageId) {
        RoomEntry message = ring.message(messageId);
        return message == null || message.isRemoved() ? null : message.author;
    }

    /** Whether the line was taken back as far as this node has read; what others still hold of it must not go out. */
    public synchronized boolean isRemoved(String messageId) {
        return removed.has(messageId);
    }

    /** Asks a feature's state of this room something; what is returned must not be part of the state itself. */
    public synchronized <S, T> T ask(RoomFeature<S> feature, Function<S, T> question) {
        return question.apply(features.of(feature));
    }

    /** What changed of what features count, since the last call. */
    synchronized Map<String, Object> takeNews() {
        return features.takeNews();
    }

    /** A member of staff is here under this name. */
    public synchronized void staffCame(String name) {
        staffNames.add(name);
    }

    /** The names under which staff has spoken here, or is here by way of this node. */
    public synchronized Set<String> staffNames() {
        return Set.copyOf(staffNames);
    }

    public synchronized Phase phase() {
        return phase;
    }

    /** Someone is about to come in. */
    void askedFor() {
        askedAtMillis = System.currentTimeMillis();
    }

    /** @param ended what the directory says: the log of a show that ended long ago is not read again */
    synchronized boolean isOverSince(long millis, boolean ended) {
        return (ended || phase == Phase.ENDED) && headAtMillis < millis && askedAtMillis < millis;
    }

    /** How many of the viewers' lines since the last call viewers were shown; null if all. */
    public synchronized Pulse.@Nullable Sample takeSample() {
        Sampling.Account account = sampling.take();
        return account.isWhole() ? null : new Pulse.Sample(account.shown(), account.said());
    }

    /** Bytes of events that came after the offset: what somebody there has still to get, if he is to get it from here. */
    synchronized long bytesAfter(long offset) {
        return ring.bytesAfter(offset);
    }

    synchronized long head() {
        return head;
    }

    /** Up to here this node has read everything of the room. */
    public synchronized Position position() {
        return new Position(epoch, Math.max(head, readThrough.offset()));
    }

    /** Whether what this node knows of the room may be delivered: it has just been read up to the head of the log. */
    public boolean isFresh() {
        return readThrough.isFresh();
    }

    /** Another room has taken this one's place: the reading that it was made of has ended. */
    boolean isOver() {
        return readThrough.isOver();
    }

    /** The room is complete after this position; what came before it is not known here. */
    public synchronized Position completeAfter() {
        return new Position(epoch, ring.floor());
    }

    /** Whether the position is one of this log that this node has not read up to yet. */
    public boolean isBehind(Position position) {
        return position.epoch().equals(epoch) && position.offset() > position().offset();
    }

    /** Whether everything after the position can be told. */
    public synchronized boolean knows(Position after) {
        return after.epoch().equals(epoch)
                && after.offset() >= ring.floor()
                && after.offset() <= position().offset();
    }

    /** The newest of the room, or what was missed since {@code after} if all of that is still known. */
    public synchronized Snapshot snapshot(@Nullable Position after, Eyes eyes, String viewerId) {
        boolean known = after != null && knows(after);
        Map<String, Object> state = isHiddenFrom(eyes) ? Map.of() : features.shownTo(eyes, viewerId);
        return known && after != null ? missed(after.offset(), eyes, viewerId, state) : newest(eyes, viewerId, state);
    }

    /** The newest lines for everyone before an offset that are still known here, newest first. */
    public synchronized List<RoomLine> linesBefore(long offset, int count) {
        List<RoomLine> lines = new ArrayList<>();
        for (int i = ring.indexAfter(offset - 1) - 1; i >= 0 && lines.size() < count; i--) {
            RoomEntry entry = ring.get(i);
            if (entry.isMessage() && entry.visibleTo(Eyes.EVERYONE)) {
                lines.add(new RoomLine(entry.id, new Position(epoch, entry.offset), entry.json()));
            }
        }
        return lines;
    }

    private Snapshot newest(Eyes eyes, String viewerId, Map<String, Object> state) {
        boolean rehearsing = phase == Phase.REHEARSING;
        List<byte[]> events = ring.newest(settings.room().helloEvents(), eyes, viewerId, rehearsing);
        return new Snapshot(position(), false, events, pins(eyes), state);
    }

    private Snapshot missed(long after, Eyes eyes, String viewerId, Map<String, Object> state) {
        List<byte[]> events = new ArrayList<>();
        long to = collect(after, eyes, viewerId, events);
        return new Snapshot(new Position(epoch, to), true, events, pins(eyes), state);
    }

    private List<Pinned> pins(Eyes eyes) {
        return isHiddenFrom(eyes) ? List.of() : screen.pins();
    }

    private boolean isHiddenFrom(Eyes eyes) {
        return phase == Phase.REHEARSING && eyes == Eyes.EVERYONE;
    }

    /** One frame's worth of what comes after the offset; null if that is not known any more. */
    synchronized @Nullable Slice slice(long after, Eyes eyes, Framing framing, ByteBufAllocator allocator) {
        if (after < ring.floor()) return null;
        List<byte[]> events = new ArrayList<>();
        long to = collect(after, eyes, null, events);
        // Also when nothing of it is for these eyes: the client's position moves on, and the next batch begins where it
        // stands.
        ByteBuf frame = BatchFrame.of(allocator, framing, new Position(epoch, after), new Position(epoch, to), events);
        return new Slice(frame, to);
    }

    private long collect(long after, Eyes eyes, @Nullable String viewerId, List<byte[]> events) {
        long bytes = 0;
        long to = after;
        for (int i = ring.indexAfter(after); i < ring.size(); i++) {
            RoomEntry entry = ring.get(i);
            byte[] seen = entry.seenBy(eyes, viewerId);
            if (seen != null) {
                bytes += seen.length;
                if (bytes > settings.fanOut().frameBytes() && !events.isEmpty()) return to;
                events.add(seen);
            }
            to = entry.offset;
        }
        return to;
    }
}
