package dev.livestall.dashboards.figures;

import dev.livestall.dashboards.insight.Freshness;
import dev.livestall.dashboards.insight.ShowFigures;
import org.jspecify.annotations.Nullable;

/**
 * What was said, asked and voted.
 *
 * @param messagesPerChatter viewers' lines alone
 * @param answeredShare answered ÷ asked; {@code answeredInText} of them in text, the others aloud
 * @param csat four or five stars ÷ answers to the survey after the show
 */
public record TalkAnswer(
        Freshness freshness,
        @Nullable Long messages,
        @Nullable Long staffMessages,
        @Nullable Long removed,
        @Nullable Long held,
        @Nullable Long rejected,
        @Nullable Long reports,
        @Nullable Ratio commentRate,
        @Nullable Ratio messagesPerChatter,
        @Nullable Long reactions,
        @Nullable Long reactors,
        @Nullable Long votes,
        @Nullable Long voters,
        @Nullable Long upvotes,
        @Nullable Ratio answeredShare,
        @Nullable Long answeredInText,
        @Nullable Long unanswered,
        @Nullable Long responseMedianSeconds,
        @Nullable Long responseP90Seconds,
        @Nullable Ratio csat) {

    static TalkAnswer of(Freshness freshness, ShowFigures figures) {
        Long chatters = figures.count("chatters");
        Long messages = figures.count("messages");
        Long staff = figures.count("staffMessages");
        Long asked = figures.count("questions");
        Long answered = figures.count("answered");
        return new TalkAnswer(
                freshness,
                messages,
                staff,
                figures.count("removed"),
                figures.count("held"),
                figures.count("rejected"),
                figures.count("reports"),
                Ratio.of(chatters, figures.count("viewers")),
                Ratio.of(minus(messages, staff), chatters),
                figures.count("reactions"),
                figures.count("reactors"),
                figures.count("votes"),
                figures.count("voters"),
                figures.count("upvotes"),
                Ratio.of(answered, asked),
                figures.count("answeredInText"),
                minus(asked, answered),
                figures.count("responseMedianSeconds"),
                figures.count("responseP90Seconds"),
                Ratio.of(figures.count("satisfied"), figures.count("ratings")));
    }

    private static @Nullable Long minus(@Nullable Long all, @Nullable Long less) {
        return all == null || less == null ? null : (Long) (all - less);
    }
}
