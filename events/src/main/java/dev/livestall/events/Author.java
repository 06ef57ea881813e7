package dev.livestall.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a line.
 *
 * @param viewerId a viewer's id, or the staff member's id
 * @param nickname what the room sees
 * @param buyer has a paid order in this broadcast (only ever true because of a paid order)
 * @param badges what to show beside the name; may grow by kinds that a reader doesn't know
 */
public record Author(
        String viewerId,
        String nickname,
        Role role,
        boolean buyer,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Badge> badges) {

    public Author(String viewerId, String nickname, Role role, boolean buyer, @Nullable List<Badge> badges) {
        this.viewerId = viewerId;
        this.nickname = nickname;
        this.role = role;
        this.buyer = buyer;
        this.badges = badges == null ? List.of() : List.copyOf(badges);
    }

    public Author(String viewerId, String nickname, Role role, boolean buyer) {
        this(viewerId, nickname, role, buyer, null);
    }
}
