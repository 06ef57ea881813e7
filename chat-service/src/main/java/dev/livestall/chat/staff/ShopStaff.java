package dev.livestall.chat.staff;

import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.chat.directory.SignedOutStaff;
import dev.livestall.chat.viewer.Person;
import dev.livestall.edge.problems.CommonProblems;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.edge.tokens.InvalidToken;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import dev.livestall.events.Role;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets in who may, and answers everyone else with a problem: 401, 403, or 404 for another shop's. */
@Component
public class ShopStaff {
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final SignedOutStaff signedOut;
    private final Broadcasts broadcasts;

    ShopStaff(SignedOutStaff signedOut, Broadcasts broadcasts) {
        this.signedOut = signedOut;
        this.broadcasts = broadcasts;
    }

    public Person moderator(String shopId, CheckedToken token) {
        return someone(shopId, token, Role::moderates);
    }

    public Person host(String shopId, CheckedToken token) {
        return someone(shopId, token, Role::hosts);
    }

    public Person owner(String shopId, CheckedToken token) {
        return someone(shopId, token, role -> role == Role.OWNER);
    }

    /** A show that the caller may moderate. */
    public BroadcastEntry moderated(String broadcastId, CheckedToken token) {
        BroadcastEntry broadcast = broadcasts.find(broadcastId).orElseThrow(CommonProblems.NOT_FOUND::problem);
        moderator(broadcast.shopId(), token);
        return broadcast;
    }

    /** What is no id of ours is found nowhere. */
    public static String id(String id) {
        if (!UUID.matcher(id).matches()) throw CommonProblems.NOT_FOUND.problem();
        return id;
    }

    public static @Nullable String idOrNull(@Nullable String id) {
        return id == null ? null : id(id);
    }

    private Person someone(String shopId, CheckedToken token, Predicate<Role> may) {
        Person person = Person.of(token);
        if (person == null || signedOut.isVoid(person.id(), person.issuedAt())) throw new InvalidToken();
        if (!person.shopId().equals(shopId)) throw CommonProblems.NOT_FOUND.problem();
        if (!may.test(person.role())) throw CommonProblems.FORBIDDEN.problem();
        return person;
    }
}
