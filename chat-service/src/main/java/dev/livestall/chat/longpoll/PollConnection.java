package dev.livestall.chat.longpoll;

import dev.livestall.chat.connection.Connection;
import dev.livestall.chat.connection.ConnectionFeatures;
import dev.livestall.chat.connection.Goodbye;
import dev.livestall.chat.connection.Member;
import dev.livestall.chat.presence.Presence;
import dev.livestall.chat.room.Cursor;
import dev.livestall.chat.room.Eyes;
import dev.livestall.chat.room.Position;
import dev.livestall.chat.room.Pulse;
import dev.livestall.chat.room.Room;
import dev.livestall.chat.viewer.Person;
import io.netty.channel.EventLoop;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Somebody who polls, over all their polls to this node. On the loop of the first one's channel. */
final class PollConnection extends Connection {
    /** News for one viewer that wait for the next poll; older ones are dropped. */
    private static final int NEWS = 16;

    private final EventLoop loop;
    private final Presence presence;
    private final Duration stays;
    private final Consumer<PollConnection> gone;
    private final Deque<byte[]> news = new ArrayDeque<>();
    private @Nullable HeldPoll held;
    private @Nullable Future<?> leaving;
    private @Nullable Future<?> waiting;
    private boolean greeted;
    private boolean answering;
    private int toldViewers = -1;

    PollConnection(
            PollerKey key,
            String address,
            EventLoop loop,
            ConnectionFeatures features,
            Presence presence,
            Consumer<PollConnection> gone) {
        super(key.broadcastId(), address, features);
        this.loop = loop;
        this.presence = presence;
        this.stays = features.settings().http().pollerStays();
        this.gone = gone;
    }

    @Override
    protected EventLoop loop() {
        return loop;
    }

    /** Whether this person's next poll can be answered from here, after what they have seen. */
    boolean continues(Person person, Room room, @Nullable Position after) {
        if (isClosed()) return false;
        Member member = member();
        if (member == null || !greeted) return true;
        boolean same = member.room() == room && member.person().role() == person.role();
        return same && after != null && room.knows(after);
    }

    /** Takes the next poll; one that still waits is answered first. */
    void take(HeldPoll poll, @Nullable Position after) {
        answer();
        if (leaving != null) leaving.cancel(false);
        held = poll;
        Member member = member();
        if (member != null) {
            if (!greeted || after == null) attach(member, after, List.of());
            else if (news.isEmpty()) follow(after.offset());
            else answerSoon();
        }
        waiting = after(poll.wait, () -> {
            if (held == poll) answer();
        });
    }

    /** The client is not there any more. */
    void drop(HeldPoll poll) {
        if (held == poll) release();
    }

    @Override
    protected Cursor cursorAt(Eyes eyes, long offset) {
        return new PollCursor(eyes, offset, this);
    }

    /** The hello has a position, and answers a poll; anything else is news for this person. */
    @Override
    protected void write(byte[] json, @Nullable Position position) {
        if (position == null) {
            if (news.size() == NEWS) news.remove();
            news.add(json);
            answerSoon();
        } else if (held != null) {
            greeted = true;
            batch(json);
        }
    }

    void batch(byte[] json) {
        if (held == null) return;
        held.add(json);
        answerSoon();
    }

    /** Not within a pass over the cursors, of which this one would leave. */
    private void answerSoon() {
        if (answering || held == null) return;
        answering = true;
        execute(() -> {
            answering = false;
            answer();
        });
    }

    private void answer() {
        HeldPoll poll = held;
        if (poll == null) return;
        release();
        int viewers = presence.viewers(broadcastId);
        byte[] pulse = viewers == toldViewers
                ? null
                : Pulse.of(Instant.now(), viewers, 0, null).json();
        toldViewers = viewers;
        poll.answer(List.copyOf(news), pulse);
        news.clear();
    }

    private void release() {
        detach();
        held = null;
        if (waiting != null) waiting.cancel(false);
        if (leaving != null) leaving.cancel(false);
        leaving = after(stays, this::onGone);
    }

    @Override
    public void stalled() {
        close(Goodbye.SLOW);
    }

    @Override
    protected void end(Goodbye goodbye) {
        if (held != null) held.fail(goodbye.problem());
        held = null;
    }

    /** Another connection takes this one's place. */
    void leave() {
        if (held != null) held.answer(List.of(), null);
        held = null;
        onGone();
    }

    @Override
    public void onGone() {
        super.onGone();
        if (waiting != null) waiting.cancel(false);
        if (leaving != null) leaving.cancel(false);
        gone.accept(this);
    }
}
