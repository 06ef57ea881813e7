package dev.livestall.chat.question;

import dev.livestall.chat.activity.Activity;
import dev.livestall.chat.message.Appended;
import dev.livestall.chat.message.RoomLog;
import dev.livestall.chat.message.Stamp;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.Engagement;
import dev.livestall.events.TalkEvent.QuestionAsked;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes a line that stands in the log, with the mark of a question, one that waits for an answer. */
@Component
public class Asking {
    private final RoomLog log;
    private final Activity activity;

    Asking(RoomLog log, Activity activity) {
        this.log = log;
        this.activity = activity;
    }

    public Mono<Appended> ask(BroadcastEntry broadcast, String messageId, String viewerId) {
        activity.engaged(broadcast, viewerId, Engagement.QUESTION);
        return log.append(broadcast, event(broadcast, messageId, viewerId));
    }

    /** That the line waits for an answer: one event, whoever says so. */
    public static QuestionAsked event(BroadcastEntry broadcast, String messageId, String viewerId) {
        return new QuestionAsked(Stamp.of(broadcast, "asked", messageId), messageId, viewerId);
    }
}
