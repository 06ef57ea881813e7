package dev.livestall.chat.socket;

import dev.livestall.chat.activity.Activity;
import dev.livestall.chat.message.PostingMessage;
import dev.livestall.chat.moderation.Checks;
import dev.livestall.chat.moderation.Line;
import dev.livestall.chat.moderation.Nicknames;
import dev.livestall.chat.moderation.Refusal;
import dev.livestall.chat.moderation.Verdict;
import dev.livestall.chat.notice.Buyers;
import dev.livestall.chat.room.Position;
import dev.livestall.chat.viewer.Person;
import dev.livestall.chat.viewer.ViewerTokens;
import dev.livestall.events.Author;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.Engagement;
import dev.livestall.events.MessageIds;
import org.springframework.stereotype.Component;

/** Choosing a name, and saying something. */
@Component
class Speaking {
    private final Checks checks;
    private final Nicknames nicknames;
    private final PostingMessage posting;
    private final ViewerTokens tokens;
    private final Buyers buyers;
    private final Activity activity;

    Speaking(
            Checks checks,
            Nicknames nicknames,
            PostingMessage posting,
            ViewerTokens tokens,
            Buyers buyers,
            Activity activity) {
        this.checks = checks;
        this.nicknames = nicknames;
        this.posting = posting;
        this.tokens = tokens;
        this.buyers = buyers;
        this.activity = activity;
    }

    void name(Connection connection, Member member, BroadcastEntry broadcast, ClientFrame.Name name) {
        Person person = member.person();
        Verdict verdict = person.role().isStaff()
                ? new Verdict.Refused(Refusal.NOT_ALLOWED)
                : !name.rules()
                        ? new Verdict.Refused(Refusal.RULES_NOT_ACCEPTED)
                        : nicknames.check(name.nickname(), broadcast, member.room());
        connection.send(verdict.<ServerFrame>fold(
                passed -> {
                    connection.becomes(member.as(person.named(passed.text())));
                    String token = tokens.sign(person.id(), person.shopId(), passed.text())
                            .token();
                    return new ServerFrame.Named(name.id(), passed.text(), token);
                },
                refused -> Answers.refused(name.id(), refused)));
    }

    void post(Connection connection, Member member, BroadcastEntry broadcast, ClientFrame.Post post) {
        Person person = member.person();
        String messageId = MessageIds.of(broadcast.id(), person.id(), post.id());
        Position there = member.room().firstPosition(messageId);
        if (there != null) {
            // A retry: whatever would refuse the line now, it has been said.
            connection.send(new ServerFrame.Ack(post.id(), messageId, there.toString()));
            if (!person.role().isStaff()) activity.engaged(broadcast, person.id(), Engagement.POST);
            return;
        }
        Line line = new Line(
                broadcast, member.room(), person.id(), person.nickname(), person.role(), post.text(), post.links());
        Verdict verdict = checks.check(line);
        if (verdict instanceof Verdict.Refused refused) {
            connection.send(Answers.refused(post.id(), refused));
        } else if (verdict instanceof Verdict.Passed passed && person.nickname() != null) {
            boolean buyer = buyers.isBuyer(broadcast.id(), person.id());
            Author author = new Author(person.id(), person.nickname(), person.role(), buyer);
            Answers.when(
                    connection,
                    post.id(),
                    messageId,
                    posting.post(broadcast, author, post.id(), passed.text(), post.links()));
            if (!person.role().isStaff()) activity.engaged(broadcast, person.id(), Engagement.POST);
        }
    }
}
