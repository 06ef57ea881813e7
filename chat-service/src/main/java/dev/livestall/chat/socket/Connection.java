package dev.livestall.chat.socket;

import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.CommandReader;
import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.room.Cursor;
import dev.livestall.chat.room.CursorOwner;
import dev.livestall.chat.room.Position;
import dev.livestall.chat.room.Room;
import dev.livestall.chat.room.RoomLine;
import dev.livestall.chat.room.Wire;
import dev.livestall.chat.viewer.Person;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.EventLoop;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One socket. Lives on its event loop: every method but {@link #execute} is called there. */
final class Connection implements CursorOwner, Asker {
    /** Frames that may come while the token is being checked. */
    private static final int EARLY_FRAMES = 16;

    /** How long a close frame may take to leave; then the channel is closed without it. */
    private static final long GOODBYE_SECONDS = 5;

    private static final long BEAT_SECONDS = 30;
    /** Two answers missed. */
    private static final Duration SILENCE = Duration.ofSeconds(75);

    final String broadcastId;
    final String address;
    private final ChannelSession session;
    private final ChannelHandlerContext out;
    private final SocketFeatures features;
    private final Deque<String> early = new ArrayDeque<>();
    private final WireRules rules;
    private @Nullable Future<?> expiry;
    private @Nullable Future<?> heartbeat;
    private boolean joining;
    private boolean closed;
    private int tooFast;
    private @Nullable String personId;
    private @Nullable Member member;
    private @Nullable Cursor cursor;

    /** @param out the context of the frame encoder */
    Connection(
            String broadcastId,
            String address,
            ChannelSession session,
            ChannelHandlerContext out,
            SocketFeatures features) {
        this.broadcastId = broadcastId;
        this.address = address;
        this.session = session;
        this.out = out;
        this.features = features;
        var limits = features.settings().socket();
        this.rules = new WireRules(this, limits.frameBytes(), limits.wireFramesPer10Seconds());
    }

    /** Begins to take frames, from the decoder that this context is of, and to look whether anybody is still there. */
    void open(ChannelHandlerContext decoder) {
        out.pipeline().addAfter(decoder.name(), "livestall.rules", rules);
        after(features.settings().socket().joinWithin(), this::closeUnlessJoined);
        heartbeat = loop().scheduleAtFixedRate(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    /** A browser answers a ping by itself; who is gone without a word does not. */
    private void beat() {
        if (rules.isSilentFor(SILENCE)) out.channel().close();
        else out.writeAndFlush(Wire.ping(out.alloc()), out.voidPromise());
    }

    /** Closes when the token is over. */
    void expireIn(Duration life) {
        if (closed) return;
        expiry = loop().schedule(() -> close(Goodbye.TOKEN), life.toMillis(), TimeUnit.MILLISECONDS);
    }

    EventLoop loop() {
        return out.channel().eventLoop();
    }

    /** Brings what another thread found out back to this connection. Dropped if it is closed by then. */
    void execute(Runnable task) {
        loop().execute(() -> {
            if (!closed) task.run();
        });
    }

    void after(Duration wait, Runnable task) {
        loop().schedule(
                        () -> {
                            if (!closed) task.run();
                        },
                        wait.toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    void closeUnlessJoined() {
        if (member == null) close(Goodbye.JOIN_TIMEOUT);
    }

    void onText(String json) {
        if (closed) return;
        Member joined = member;
        if (joined != null) {
            features.commands().carryOut(json, broadcastId, this).subscribe(answer -> execute(() -> send(answer)));
        } else if (joining) {
            if (early.size() == EARLY_FRAMES) close(Goodbye.RATE);
            else early.add(json);
        } else {
            join(json);
        }
    }

    void onBinary() {
        badFrame("");
    }

    private void join(String json) {
        Join join = Join.read(json);
        if (join == null) {
            badFrame(json);
            return;
        }
        joining = true;
        features.joining().join(this, join);
    }

    private void badFrame(String json) {
        send(new Answer.Refused(CommandReader.idOf(json), Refusal.BAD_FRAME, null));
        misbehaved();
    }

    @Override
    public void misbehaved() {
        if (++tooFast > features.settings().rates().commandsPerMinute()) close(Goodbye.RATE);
    }

    /** Sends {@code hello} and follows the room from its position: in one task, so that nothing can come in between. */
    void attach(Member joined, @Nullable Position after, List<RoomLine> older) {
        detach();
        member = joined;
        var snapshot =
                joined.room().snapshot(after, joined.eyes(), joined.person().id());
        features.joining().hello(this, joined, snapshot, older);
        if (closed) return;
        cursor = new Cursor(out, joined.eyes(), snapshot.position().offset(), this);
        joined.room().fanOut().attach(cursor);
        while (!early.isEmpty()) onText(early.remove());
    }

    private void detach() {
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

    @Override
    public void becomes(Person renamed) {
        member = joined().as(renamed);
    }

    @Override
    public Person person() {
        return joined().person();
    }

    @Override
    public Room room() {
        return joined().room();
    }

    private Member joined() {
        return Objects.requireNonNull(member, "commands come after joining");
    }

    @Nullable
    Member member() {
        return member;
    }

    void send(Answer answer) {
        send(answer.json());
    }

    void send(byte[] json) {
        if (!closed) out.writeAndFlush(Wire.text(out.alloc(), json), out.voidPromise());
    }

    @Override
    public void fellBehind() {
        if (!closed && member != null) attach(member, null, List.of());
    }

    @Override
    public void stalled() {
        close(Goodbye.SLOW);
    }

    void close(Goodbye goodbye) {
        if (closed) return;
        onGone();
        session.sayGoodbye(goodbye);
        // Who reads nothing would keep the channel, which no limit counts any more.
        loop().schedule(() -> out.channel().close(), GOODBYE_SECONDS, TimeUnit.SECONDS);
    }

    void onGone() {
        if (closed) return;
        closed = true;
        detach();
        // A timer that outlives its connection would hold it for as long as the token is good.
        if (expiry != null) expiry.cancel(false);
        if (heartbeat != null) heartbeat.cancel(false);
        features.openSockets().gone(this);
        if (member != null) features.joining().left(member);
    }
}
