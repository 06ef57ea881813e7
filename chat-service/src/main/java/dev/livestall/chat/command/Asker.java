package dev.livestall.chat.command;

import dev.livestall.chat.room.Room;
import dev.livestall.chat.viewer.Person;

/** Someone in a room, for as long as they are connected, or for one request. */
public interface Asker {
    Person person();

    Room room();

    /** Where they come from, as limits count it. */
    String address();

    /** The same person, from now on with another name. */
    void becomes(Person renamed);

    /** Sent what is no command, or more than the limits allow. Who does it again and again is cut off. */
    void misbehaved();
}
