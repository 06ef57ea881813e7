package dev.livestall.chat.connection;

import dev.livestall.chat.command.Answer;
import dev.livestall.chat.room.Cursor;
import dev.livestall.chat.room.CursorOwner;
import dev.livestall.chat.room.Eyes;
import dev.livestall.chat.room.Position;
import dev.livestall.chat.room.RoomLine;
import dev.livestall.chat.viewer.Person;
import io.netty.channel.EventLoop;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One way into one room, by whatever transport. Lives on one event loop: every method but {@link #execute} is called there. */
public abstract class Connection implements CursorOwner {
    public final String broadcastId;
    public final String address;
    private final ConnectionFeatures features;
    private @Nullable Future<?> expiry;
    private boolean closed;
    private @Nullable String personId;
    private @Nullable Member member;
    private @Nullable Cursor cursor;

    protected Connection(String broadcastId, String address, ConnectionFeatures features) {
        this.broadcastId = broadcastId;
        this.address = address;
        this.features = features;
    }

    protected abstract EventLoop loop();

    /** What takes the room's events from this offset on, for this connection. */
    protected abstract Cursor cursorAt(Eyes eyes, long offset);

    /** @param position where the client stands after it; null for what is no part of the log. Never called once closed */
    protected abstract void write(byte[] json, @Nullable Position position);

    /** Says why, as far as the transport can, and ends it. Called once. */
    protected abstract void end(Goodbye goodbye);

    /** Brings what another thread found out back to this connection. Dropped if it is closed by then. */
    public void execute(Runnable task) {
        loop().execute(() -> {
            if (!closed) task.run();
        });
    }

    public Future<?> after(Duration wait, Runnable task) {
        return loop().schedule(
                        () -> {
                            if (!closed) task.run();
                        },
                        wait.toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    /** Closes when the token is over. */
    void expireIn(Duration life) {
        if (closed) return;
        expiry = loop().schedule(() -> close(Goodbye.TOKEN), life.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Sends {@code hello} and follows the room from its position: in one task, so that nothing can come in between. */
    protected void attach(Member joined, @Nullable Position after, List<RoomLine> older) {
        detach();
        member = joined;
        var snapshot =
                joined.room().snapshot(after, joined.eyes(), joined.person().id());
        byte[] hello = features.hellos().of(broadcastId, joined, snapshot, older);
        if (hello == null) {
            close(Goodbye.UNKNOWN_BROADCAST);
            return;
        }
        write(hello, snapshot.position());
        follow(snapshot.position().offset());
    }

    /** Takes what comes after the offset. */
    protected final void follow(long offset) {
        if (closed) return;
        Member joined = joined();
        cursor = cursorAt(joined.eyes(), offset);
        joined.room().fanOut().attach(cursor);
    }

    protected final void detach() {
        if (cursor != null && member != null) member.room().fanOut().detach(cursor);
        cursor = null;
    }

    /** Whose token this is, once it was believed. */
    void isOf(String personId) {
        this.personId = personId;
    }

    @Nullable
    String personId() {
        return personId;
    }

    protected final void isNow(Person renamed) {
        member = joined().as(renamed);
    }

    protected final Member joined() {
        return Objects.requireNonNull(member, "not before joining");
    }

    protected final @Nullable Member member() {
        return member;
    }

    protected final boolean isClosed() {
        return closed;
    }

    public void send(Answer answer) {
        send(answer.json());
    }

    void send(byte[] json) {
        if (!closed) write(json, null);
    }

    @Override
    public void fellBehind() {
        if (!closed && member != null) attach(member, null, List.of());
    }

    public final void close(Goodbye goodbye) {
        if (closed) return;
        onGone();
        end(goodbye);
    }

    /** It has ended, or is about to. */
    public void onGone() {
        if (closed) return;
        closed = true;
        detach();
        // A timer that outlives its connection would hold it for as long as the token is good.
        if (expiry != null) expiry.cancel(false);
        features.open().gone(this);
        if (member != null) features.joining().left(member);
    }
}
