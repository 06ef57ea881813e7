package dev.livestall.chat.socket;

import dev.livestall.chat.moderation.RemovingLines;
import dev.livestall.chat.moderation.TimingOut;
import dev.livestall.chat.moderation.Verdict.Refused;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import org.springframework.stereotype.Component;

/** The commands of moderators. */
@Component
class Moderating {
    private final RemovingLines removing;
    private final TimingOut timingOut;

    Moderating(RemovingLines removing, TimingOut timingOut) {
        this.removing = removing;
        this.timingOut = timingOut;
    }

    void remove(Connection connection, Member member, BroadcastEntry broadcast, ClientFrame.Remove remove) {
        Refused refused = removing.refuses(member.person().role(), member.room(), remove.messageId());
        if (refused != null) {
            connection.send(Answers.refused(remove.id(), refused));
            return;
        }
        Answers.when(
                connection,
                remove.id(),
                remove.messageId(),
                removing.remove(broadcast, member.person().id(), remove.messageId()));
    }

    void timeOut(Connection connection, Member member, BroadcastEntry broadcast, ClientFrame.Timeout timeout) {
        Refused refused = timingOut.refuses(member.person().role());
        if (refused != null) {
            connection.send(Answers.refused(timeout.id(), refused));
            return;
        }
        Answers.when(
                connection,
                timeout.id(),
                null,
                timingOut.timeOut(
                        broadcast, member.person().id(), timeout.id(), timeout.viewerId(), timeout.seconds()));
    }
}
