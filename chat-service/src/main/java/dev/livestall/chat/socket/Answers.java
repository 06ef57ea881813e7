package dev.livestall.chat.socket;

import dev.livestall.chat.message.Appended;
import dev.livestall.chat.moderation.Verdict;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** The one mapping from outcomes to frames. */
final class Answers {
    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    private Answers() {}

    static ServerFrame refused(String id, Verdict.Refused refused) {
        Duration wait = refused.retryAfter();
        return new ServerFrame.Refused(id, refused.why(), wait == null ? null : wait.toMillis());
    }

    /** Answers when it is known what became of a command. A fault of ours leaves it unknown too. */
    static void when(Connection connection, String id, @Nullable String messageId, Mono<Appended> outcome) {
        outcome.subscribe(
                appended -> connection.execute(() -> connection.send(appended.<ServerFrame>fold(
                        at -> new ServerFrame.Ack(id, messageId, at.position().toString()),
                        () -> new ServerFrame.Unknown(id)))),
                fault -> {
                    LOG.error("a command failed", fault);
                    connection.execute(() -> connection.send(new ServerFrame.Unknown(id)));
                });
    }
}
