package dev.livestall.chat.text;

import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.room.Room;
import dev.livestall.chat.settings.ChatSettings;
import dev.livestall.chat.text.Verdict.Passed;
import dev.livestall.chat.text.Verdict.Refused;
import dev.livestall.chat.viewer.Person;
import dev.livestall.chat.words.Skeleton;
import dev.livestall.chat.words.WordLists;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a viewer may be called: nothing that could be taken for the shop's people. */
@Component
public class Nicknames {
    /** Names that are known to be fit, of all rooms together. */
    private static final int REMEMBERED = 50_000;

    private final Map<String, Long> fit = new ConcurrentHashMap<>();
    private final ChatSettings.Text limits;
    private final WordLists words;
    private final StaffNames staff;

    Nicknames(ChatSettings settings, WordLists words, StaffNames staff) {
        this.limits = settings.text();
        this.words = words;
        this.staff = staff;
    }

    /** @return the nickname in the form in which it is shown */
    public Verdict check(String wanted, BroadcastEntry broadcast, Room room) {
        if (wanted.length() > 8 * limits.nicknameChars() || !TextRules.isText(wanted)) return invalid();
        String nickname = TextRules.tidy(wanted);
        boolean unfit = Skeleton.of(nickname).isEmpty()
                || Graphemes.count(nickname) > limits.nicknameChars()
                || TextRules.hasTooManyMarks(nickname)
                || words.in(nickname, broadcast.shopId(), broadcast.id()).blocks();
        if (unfit) return invalid();
        if (isOfStaff(nickname, broadcast) || LookAlikes.areIn(room.staffNames(), nickname)) {
            return new Refused(Refusal.NICKNAME_TAKEN_BY_STAFF);
        }
        return new Passed(nickname);
    }

    /**
     * Who brings a name from another show, or from before, loses it if it can't be had here: somebody else may be called so now, or the shop may
     * have listed it.
     */
    public Person atTheDoor(Person person, BroadcastEntry broadcast) {
        String nickname = person.nickname();
        if (nickname == null || person.role().isStaff()) return person;
        return isTaken(nickname, broadcast) ? person.unnamed() : person;
    }

    /** Whether a viewer may go on under a name that they had before. Looked at again whenever a list or a name of staff has changed. */
    public boolean mayStay(String nickname, BroadcastEntry broadcast) {
        long now = words.changes() + staff.changes();
        String key = broadcast.id() + '\n' + nickname;
        Long looked = fit.get(key);
        if (looked != null && looked == now) return true;
        if (isTaken(nickname, broadcast)) return false;
        if (fit.size() >= REMEMBERED) fit.clear();
        fit.put(key, now);
        return true;
    }

    private boolean isTaken(String nickname, BroadcastEntry broadcast) {
        return words.in(nickname, broadcast.shopId(), broadcast.id()).blocks() || isOfStaff(nickname, broadcast);
    }

    private boolean isOfStaff(String nickname, BroadcastEntry broadcast) {
        Set<String> shop = Stream.of(
                        broadcast.shopName().ko(), broadcast.shopName().en())
                .filter(name -> name != null)
                .collect(Collectors.toSet());
        return LookAlikes.areStaffWords(nickname)
                || LookAlikes.areIn(shop, nickname)
                || LookAlikes.areIn(staff.of(broadcast.shopId()), nickname);
    }

    private static Verdict invalid() {
        return new Refused(Refusal.NICKNAME_INVALID);
    }
}
