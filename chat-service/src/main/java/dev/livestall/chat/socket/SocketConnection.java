package dev.livestall.chat.socket;

import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.CommandReader;
import dev.livestall.chat.command.Commands;
import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.connection.Connection;
import dev.livestall.chat.connection.ConnectionFeatures;
import dev.livestall.chat.connection.Goodbye;
import dev.livestall.chat.connection.Join;
import dev.livestall.chat.connection.Member;
import dev.livestall.chat.room.ChannelCursor;
import dev.livestall.chat.room.Cursor;
import dev.livestall.chat.room.Eyes;
import dev.livestall.chat.room.Framing;
import dev.livestall.chat.room.Position;
import dev.livestall.chat.room.Room;
import dev.livestall.chat.room.RoomLine;
import dev.livestall.chat.room.Wire;
import dev.livestall.chat.viewer.Person;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.EventLoop;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One socket, on its channel's event loop. */
final class SocketConnection extends Connection implements Asker {
    /** Frames that may come while the token is being checked. */
    private static final int EARLY_FRAMES = 16;

    /** How long a close frame may take to leave; then the channel is closed without it. */
    private static final long GOODBYE_SECONDS = 5;

    private final ChannelSession session;
    private final ChannelHandlerContext out;
    private final ConnectionFeatures features;
    private final Commands commands;
    private final Deque<String> early = new ArrayDeque<>(1);
    private final WireRules rules;
    private @Nullable Future<?> heartbeat;
    private boolean joining;
    private int tooFast;

    /** @param out the context of the frame encoder */
    SocketConnection(
            String broadcastId,
            String address,
            ChannelSession session,
            ChannelHandlerContext out,
            ConnectionFeatures features,
            Commands commands) {
        super(broadcastId, address, features);
        this.session = session;
        this.out = out;
        this.features = features;
        this.commands = commands;
        var limits = features.settings().socket();
        this.rules = new WireRules(this, limits.frameBytes(), limits.wireFramesPer10Seconds());
    }

    /** Begins to take frames, from the decoder that this context is of, and to look whether anybody is still there. */
    void open(ChannelHandlerContext decoder) {
        out.pipeline().addBefore(decoder.name(), "livestall.lingering", new LingeringClose());
        out.pipeline().addAfter(decoder.name(), "livestall.rules", rules);
        after(features.settings().socket().joinWithin(), this::closeUnlessJoined);
        long beat = features.settings().socket().heartbeat().toMillis();
        heartbeat = loop().scheduleAtFixedRate(this::beat, beat, beat, TimeUnit.MILLISECONDS);
    }

    /** A browser answers a ping by itself; who is gone without a word does not. */
    private void beat() {
        if (rules.isSilentFor(features.settings().socket().silence()))
            out.channel().close();
        else out.writeAndFlush(Wire.ping(out.alloc()), out.voidPromise());
    }

    @Override
    protected EventLoop loop() {
        return out.channel().eventLoop();
    }

    private void closeUnlessJoined() {
        if (member() == null) close(Goodbye.JOIN_TIMEOUT);
    }

    void onText(String json) {
        if (isClosed()) return;
        if (member() != null) {
            commands.carryOut(json, broadcastId, this).subscribe(answer -> execute(() -> send(answer)));
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

    @Override
    protected void attach(Member joined, @Nullable Position after, List<RoomLine> older) {
        super.attach(joined, after, older);
        while (!early.isEmpty()) onText(early.remove());
    }

    @Override
    protected Cursor cursorAt(Eyes eyes, long offset) {
        return new ChannelCursor(out, Framing.WEBSOCKET, eyes, offset, this);
    }

    @Override
    protected void write(byte[] json, @Nullable Position position) {
        out.writeAndFlush(Framing.WEBSOCKET.frame(out.alloc(), json, position), out.voidPromise());
    }

    @Override
    public void becomes(Person renamed) {
        isNow(renamed);
    }

    @Override
    public Person person() {
        return joined().person();
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public Room room() {
        return joined().room();
    }

    @Override
    public void stalled() {
        close(Goodbye.SLOW);
    }

    @Override
    protected void end(Goodbye goodbye) {
        session.sayGoodbye(goodbye);
        // Who reads nothing would keep the channel, which no limit counts any more.
        loop().schedule(() -> out.channel().close(), GOODBYE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void onGone() {
        super.onGone();
        if (heartbeat != null) heartbeat.cancel(false);
    }
}
