package dev.livestall.chat.mode;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.activity.Activity;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Answers;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.Command;
import dev.livestall.chat.command.CommandHandler;
import dev.livestall.chat.command.Fields;
import dev.livestall.chat.command.Refusal;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A viewer follows the shop, or not any more. */
@Configuration(proxyBeanMethods = false)
class Following {

    @JsonTypeName("follow")
    record Follow(String id) implements Command {
        Follow {
            Fields.id(id);
        }
    }

    @JsonTypeName("unfollow")
    record Unfollow(String id) implements Command {
        Unfollow {
            Fields.id(id);
        }
    }

    @Component
    record Starting(Followers followers, Activity activity) implements CommandHandler<Follow> {
        @Override
        public Class<Follow> command() {
            return Follow.class;
        }

        @Override
        public Mono<Answer> carryOut(Follow follow, BroadcastEntry broadcast, Asker asker) {
            String viewer = asker.person().id();
            if (asker.person().role().isStaff()) return Answers.refused(follow.id(), Refusal.NOT_ALLOWED);
            return followers
                    .follow(broadcast.shopId(), viewer)
                    .doOnSuccess(done -> activity.followed(broadcast, viewer))
                    .thenReturn(done(follow.id(), asker));
        }
    }

    @Component
    record Stopping(Followers followers) implements CommandHandler<Unfollow> {
        @Override
        public Class<Unfollow> command() {
            return Unfollow.class;
        }

        @Override
        public Mono<Answer> carryOut(Unfollow unfollow, BroadcastEntry broadcast, Asker asker) {
            if (asker.person().role().isStaff()) return Answers.refused(unfollow.id(), Refusal.NOT_ALLOWED);
            return followers.unfollow(broadcast.shopId(), asker.person().id()).thenReturn(done(unfollow.id(), asker));
        }
    }

    private static Answer done(String id, Asker asker) {
        return new Answer.Ack(id, null, asker.room().position().toString());
    }
}
