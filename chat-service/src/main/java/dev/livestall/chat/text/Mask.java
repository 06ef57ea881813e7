package dev.livestall.chat.text;

import com.fasterxml.jackson.annotation.JsonValue;

/** What was made unreadable in a line before it was kept anywhere. A closed list: clients have words for each. */
public enum Mask {
    CARD("card"),
    RESIDENT_NUMBER("resident-number"),
    PHONE("phone"),
    WORD("word");

    private final String code;

    Mask(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
