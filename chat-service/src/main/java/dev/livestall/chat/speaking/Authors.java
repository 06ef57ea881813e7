package dev.livestall.chat.speaking;

import dev.livestall.chat.badge.Badges;
import dev.livestall.chat.notice.Buyers;
import dev.livestall.chat.room.Room;
import dev.livestall.chat.viewer.Person;
import dev.livestall.events.Author;
import org.springframework.stereotype.Component;

/** How a line names the one who wrote it. */
@Component
class Authors {
    private final Buyers buyers;
    private final Badges badges;

    Authors(Buyers buyers, Badges badges) {
        this.buyers = buyers;
        this.badges = badges;
    }

    Author of(Person person, Room room) {
        String nickname = person.nickname();
        if (nickname == null) throw new IllegalStateException("a line without a name passed the checks");
        boolean buyer = buyers.isBuyer(room.broadcastId(), person.id());
        return new Author(person.id(), nickname, person.role(), buyer, badges.of(person, room, buyer));
    }
}
