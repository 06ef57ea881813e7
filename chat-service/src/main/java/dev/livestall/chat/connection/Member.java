package dev.livestall.chat.connection;

import dev.livestall.chat.activity.Visit;
import dev.livestall.chat.room.Eyes;
import dev.livestall.chat.room.Room;
import dev.livestall.chat.viewer.Person;
import org.jspecify.annotations.Nullable;

/**
 * A connection that has joined.
 *
 * @param visit none for staff and overlays, which are never counted
 */
public record Member(Person person, Room room, @Nullable Visit visit) {

    public Eyes eyes() {
        if (person.role().moderates()) return Eyes.MODERATORS;
        return person.role().isStaff() ? Eyes.STAFF : Eyes.EVERYONE;
    }

    Member as(Person person) {
        return new Member(person, room, visit);
    }
}
