package dev.livestall.chat.speaking;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Asker;
import dev.livestall.chat.command.CommandHandler;
import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.text.Nicknames;
import dev.livestall.chat.text.Verdict;
import dev.livestall.chat.viewer.Person;
import dev.livestall.chat.viewer.ViewerTokens;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives a viewer a name, and a token that carries it on. */
@Component
class TakingName implements CommandHandler<Name> {
    private final Nicknames nicknames;
    private final ViewerTokens tokens;

    /** The viewer's new token goes with it. */
    @JsonTypeName("named")
    record Named(String id, String nickname, String token) implements Answer {}

    TakingName(Nicknames nicknames, ViewerTokens tokens) {
        this.nicknames = nicknames;
        this.tokens = tokens;
    }

    @Override
    public Class<Name> command() {
        return Name.class;
    }

    @Override
    public Mono<Answer> carryOut(Name name, BroadcastEntry broadcast, Asker asker) {
        return Mono.just(check(name, broadcast, asker)
                .fold(
                        passed -> named(name.id(), passed.text(), asker),
                        held -> new Verdict.Refused(Refusal.NICKNAME_INVALID).answer(name.id()),
                        refused -> refused.answer(name.id())));
    }

    private Verdict check(Name name, BroadcastEntry broadcast, Asker asker) {
        if (asker.person().role().isStaff()) return new Verdict.Refused(Refusal.NOT_ALLOWED);
        if (!name.rules()) return new Verdict.Refused(Refusal.RULES_NOT_ACCEPTED);
        return nicknames.check(name.nickname(), broadcast, asker.room());
    }

    private Answer named(String id, String nickname, Asker asker) {
        Person person = asker.person().named(nickname);
        asker.becomes(person);
        return new Named(
                id,
                nickname,
                tokens.sign(person.id(), person.shopId(), nickname).token());
    }
}
