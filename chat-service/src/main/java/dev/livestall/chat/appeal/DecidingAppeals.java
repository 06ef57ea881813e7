package dev.livestall.chat.appeal;

import dev.livestall.chat.archive.Appeal;
import dev.livestall.chat.archive.AppealRows;
import dev.livestall.chat.connection.ClosedProblems;
import dev.livestall.chat.connection.Entrance;
import dev.livestall.chat.directory.BannedViewers;
import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.chat.directory.DirectoryWriter;
import dev.livestall.chat.message.Appended;
import dev.livestall.chat.message.RoomLog;
import dev.livestall.chat.message.Stamp;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.DirectoryEntry.Banned;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.SanctionEvent.AppealDecided;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A moderator decides about an appeal: first its row, of which the first decision counts, then the room's log, then the ban. */
@Component
class DecidingAppeals {
    private static final ProblemType DECIDED =
            new ProblemType("already-decided", 409, "Somebody else has decided otherwise");

    private final AppealRows rows;
    private final Broadcasts broadcasts;
    private final Entrance entrance;
    private final RoomLog log;
    private final BannedViewers banned;
    private final DirectoryWriter directory;

    DecidingAppeals(
            AppealRows rows,
            Broadcasts broadcasts,
            Entrance entrance,
            RoomLog log,
            BannedViewers banned,
            DirectoryWriter directory) {
        this.rows = rows;
        this.broadcasts = broadcasts;
        this.entrance = entrance;
        this.log = log;
        this.banned = banned;
        this.directory = directory;
    }

    /** Sent again with the same decision it finishes what was begun. */
    Mono<Appeal> decide(String shopId, String sanctionId, boolean accepted, String by, CheckedToken token) {
        return rows.decide(shopId, sanctionId, accepted, by)
                .switchIfEmpty(Mono.error(CommonProblems.NOT_FOUND::problem))
                .flatMap(appeal -> {
                    if (isAccepted(appeal) != accepted) throw DECIDED.problem().and("state", appeal.state());
                    return inTheRoom(appeal, by, token)
                            .then(unban(shopId, appeal))
                            .thenReturn(appeal);
                });
    }

    private static boolean isAccepted(Appeal appeal) {
        return appeal.state().equals(Appeal.ACCEPTED);
    }

    private Mono<Appended> inTheRoom(Appeal appeal, String by, CheckedToken token) {
        BroadcastEntry broadcast = broadcasts.find(appeal.broadcastId()).orElseThrow(CommonProblems.NOT_FOUND::problem);
        String first = appeal.decidedBy();
        AppealDecided event = new AppealDecided(
                Stamp.of(broadcast, "appeal", appeal.sanctionId()),
                appeal.sanctionId(),
                appeal.viewerId(),
                appeal.kind(),
                isAccepted(appeal),
                first == null ? by : first);
        return entrance.admit(broadcast.id(), token)
                .then(log.append(broadcast, event))
                .flatMap(appended -> appended.fold(Mono::<Appended>just, () -> Mono.error(ClosedProblems.notReady())));
    }

    /** Only this very ban: another one, decided since, stays. */
    private Mono<Void> unban(String shopId, Appeal appeal) {
        boolean stands = banned.find(shopId, appeal.viewerId())
                .filter(ban -> ban.sanctionId().equals(appeal.sanctionId()))
                .isPresent();
        return isAccepted(appeal) && stands ? directory.remove(Banned.key(shopId, appeal.viewerId())) : Mono.empty();
    }
}
