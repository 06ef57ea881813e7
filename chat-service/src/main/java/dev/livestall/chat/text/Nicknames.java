package dev.livestall.chat.text;

import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.room.Room;
import dev.livestall.chat.settings.ChatSettings;
import dev.livestall.chat.text.Verdict.Passed;
import dev.livestall.chat.text.Verdict.Refused;
import dev.livestall.chat.words.Skeleton;
import dev.livestall.chat.words.WordLists;
import dev.livestall.events.DirectoryEntry.BroadcastEntry;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a viewer may be called: nothing that could be taken for the shop's people. */
@Component
public class Nicknames {
    /** In no nickname, anywhere. */
    private static final List<String> OF_STAFF =
            skeletons("운영자", "관리자", "호스트", "진행자", "매니저", "판매자", "스태프", "admin", "moderator", "livestall");

    /** These occur inside harmless names (ghost), so only the whole name counts. */
    private static final List<String> WHOLE_OF_STAFF =
            skeletons("host", "thehost", "official", "staff", "manager", "seller", "owner", "공식", "사장님");

    private final ChatSettings.Text limits;
    private final WordLists words;

    Nicknames(ChatSettings settings, WordLists words) {
        this.limits = settings.text();
        this.words = words;
    }

    /** @return the nickname in the form in which it is shown */
    public Verdict check(String wanted, BroadcastEntry broadcast, Room room) {
        if (wanted.length() > 8 * limits.nicknameChars() || !TextRules.isText(wanted)) return invalid();
        String nickname = TextRules.tidy(wanted);
        String skeleton = Skeleton.of(nickname);
        boolean unfit = skeleton.isEmpty()
                || Graphemes.count(nickname) > limits.nicknameChars()
                || TextRules.hasTooManyMarks(nickname)
                || words.in(nickname, broadcast.shopId(), broadcast.id()).blocks();
        if (unfit) return invalid();
        if (looksLikeStaff(skeleton, broadcast, room)) return new Refused(Refusal.NICKNAME_TAKEN_BY_STAFF);
        return new Passed(nickname);
    }

    private static boolean looksLikeStaff(String skeleton, BroadcastEntry broadcast, Room room) {
        Stream<String> shop =
                Stream.of(broadcast.shopName().ko(), broadcast.shopName().en()).filter(name -> name != null);
        Stream<String> people = room.staffNames().stream();
        return OF_STAFF.stream().anyMatch(skeleton::contains)
                || WHOLE_OF_STAFF.contains(skeleton)
                || Stream.concat(shop, people).map(Skeleton::of).anyMatch(skeleton::equals);
    }

    private static List<String> skeletons(String... words) {
        return Stream.of(words).map(Skeleton::of).toList();
    }

    private static Verdict invalid() {
        return new Refused(Refusal.NICKNAME_INVALID);
    }
}
