package dev.livestall.chat.connection;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.livestall.chat.directory.PublicFacts;

/** The public facts of the broadcast, and what may be typed in its room. */
record RoomFacts(@JsonUnwrapped PublicFacts facts, TextLimits limits) {

    /** In what a reader calls characters. */
    record TextLimits(int messageChars, int nicknameChars) {}
}
