package dev.livestall.dashboards.board;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.livestall.dashboards.books.Proof;
import dev.livestall.dashboards.insight.LiveTotals;
import dev.livestall.dashboards.insight.Mark;
import dev.livestall.dashboards.insight.MoneyTotals;
import dev.livestall.dashboards.messages.MessagesThatSold;
import dev.livestall.dashboards.show.Show;
import dev.livestall.events.DirectoryEntry.AudienceKind;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.Mode;
import dev.livestall.events.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a board shows at one moment. */
public record BoardSnapshot(
        String broadcastId,
        Words title,
        BroadcastState state,
        Mode mode,
        AudienceKind audience,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        Instant now,
        Figures figures,
        Trend trend,
        List<Mark> marks,
        MessagesThatSold messages,
        List<SurfaceCredit> credits,
        Proof proof) {

    static BoardSnapshot of(Show show, Instant now, Optional<LiveTotals> totals, Details details, Proof proof) {
        return new BoardSnapshot(
                show.broadcastId(),
                show.title(),
                show.state(),
                show.mode(),
                show.audience(),
                show.startedAt(),
                show.endedAt(),
                now,
                totals.map(Figures::of).orElse(Figures.NONE),
                details.trend(),
                details.marks(),
                details.messages(),
                details.credits(),
                proof);
    }

    /** Whether a reader would see the same but for the times of reading. */
    @JsonIgnore
    boolean showsTheSameAs(BoardSnapshot other) {
        return state == other.state
                && title.equals(other.title)
                && figures.equals(other.figures)
                && trend.equals(other.trend)
                && marks.equals(other.marks)
                && messages.equals(other.messages)
                && credits.equals(other.credits)
                && proof.saysTheSameAs(other.proof);
    }

    /** @param through event time of the newest event counted; absent as long as nothing was counted, and then the zeros are true */
    public record Figures(
            long ccu,
            long pcu,
            long views,
            long viewers,
            long messages,
            long chatters,
            long engaged,
            long impressions,
            long clicks,
            long checkouts,
            long paidOrders,
            long refundedOrders,
            long buyers,
            List<MoneyTotals> money,
            @Nullable Instant through) {
        static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, List.of(), null);

        static Figures of(LiveTotals t) {
            return new Figures(
                    t.ccu(),
                    t.pcu(),
                    t.views(),
                    t.viewers(),
                    t.messages(),
                    t.chatters(),
                    t.engaged(),
                    t.impressions(),
                    t.clicks(),
                    t.checkouts(),
                    t.paidOrders(),
                    t.refundedOrders(),
                    t.buyers(),
                    t.money(),
                    t.through());
        }
    }
}
