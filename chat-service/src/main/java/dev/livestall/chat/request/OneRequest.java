package dev.livestall.chat.request;

import dev.livestall.chat.command.Asker;
import dev.livestall.chat.connection.Entrance;
import dev.livestall.chat.room.Room;
import dev.livestall.chat.viewer.Person;

/** Asks once. Nothing of it stays: a new name comes back with the token of the next request. */
record OneRequest(Entrance.Guest guest, String address) implements Asker {

    @Override
    public Person person() {
        return guest.person();
    }

    @Override
    public Room room() {
        return guest.room();
    }

    @Override
    public void becomes(Person renamed) {}

    /** Its answer says so, and there is no connection to be closed. */
    @Override
    public void misbehaved() {}
}
