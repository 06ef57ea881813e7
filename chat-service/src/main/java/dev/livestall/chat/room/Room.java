package dev.livestall.chat.room;

import dev.livestall.chat.settings.ChatSettings;
import dev.livestall.events.Audience;
import dev.livestall.events.Author;
import dev.livestall.events.EventJson;
import dev.livestall.events.LineEvent;
import dev.livestall.events.RoomEvent;
import dev.livestall.events.StageEvent;
import io.netty.buffer.ByteBufAllocator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** One broadcast's room on this node: a copy of the end of its log, and what follows from it. */
public final class Room {
    private final String broadcastId;
    private final String epoch;
    private final RoomRing ring;
    private final FirstRecords firsts;
    private final RemovedIds removed = new RemovedIds();
    private final Screen screen = new Screen();
    private final Sampling sampling;
    private final FeatureStates features;
    private final Set<String> staffNames = new HashSet<>();
    private final Awaited awaited = new Awaited();
    private final RoomView view;
    private final ReadThrough readThrough;
    private final FanOut fanOut;
    private long head;
    private long headAtMillis;
    private volatile long askedAtMillis = System.currentTimeMillis();
    private Phase phase = Phase.UNKNOWN;

    /** @param floor nothing of the room up to this offset is known to this node */
    Room(
            String broadcastId,
            ChatSettings settings,
            String epoch,
            long floor,
            ReadThrough readThrough,
            List<RoomFeature<?>> features) {
        this.broadcastId = broadcastId;
        this.epoch = epoch;
        this.ring = new RoomRing(settings.room().ringEvents(), settings.room().ringBytes(), floor);
        this.firsts = new FirstRecords(
                epoch,
                ring,
                new RecentIds(settings.room().retryWindow(), settings.room().retryIds()));
        this.sampling = new Sampling(settings.fanOut().readableLinesPerSecond());
        this.head = floor;
        this.readThrough = readThrough;
        this.features = new FeatureStates(features);
        this.view = new RoomView(epoch, settings, ring, screen, this.features);
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
        boolean first = firsts.take(event, offset, atMillis);
        if (first) {
            removed.take(event, ring);
            phase = phase.after(event);
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
        awaited.answer(event.about().id(), firsts);
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

    private void remember(Author author) {
        if (author.role().isStaff()) staffNames.add(author.nickname());
    }

    /** The position of the first record with this id, as soon as this node has read one. Signals on the reader's thread. */
    public synchronized Mono<Position> whenRead(String id) {
        Position first = firsts.position(id);
        return first == null ? awaited.answerTo(id) : Mono.just(first);
    }

    /** Nobody waits for this id any more. */
    public synchronized void stopWaiting(String id) {
        awaited.forget(id);
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
        return firsts.position(id);
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
        boolean rehearsing = phase == Phase.REHEARSING;
        return after != null && knows(after)
                ? view.missed(after.offset(), eyes, viewerId, rehearsing)
                : view.newest(position(), eyes, viewerId, rehearsing);
    }

    /** The newest lines for everyone before an offset that are still known here, newest first. */
    public synchronized List<RoomLine> linesBefore(long offset, int count) {
        return view.linesBefore(offset, count);
    }

    /** One frame's worth of what comes after the offset; null if that is not known any more. */
    synchronized @Nullable Slice slice(long after, Eyes eyes, Framing framing, ByteBufAllocator allocator) {
        return after < ring.floor() ? null : view.slice(after, eyes, framing, allocator);
    }
}
