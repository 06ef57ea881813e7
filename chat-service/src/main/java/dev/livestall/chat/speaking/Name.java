package dev.livestall.chat.speaking;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.livestall.chat.command.Command;
import dev.livestall.chat.command.Fields;

/** The name that a viewer wants, and that they accepted the rules. */
@JsonTypeName("name")
record Name(String id, String nickname, boolean rules) implements Command {
    Name {
        Fields.id(id);
        Fields.present("nickname", nickname);
    }
}
