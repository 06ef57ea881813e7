package dev.livestall.events;

/**
 * Who wrote a line.
 *
 * @param viewerId a viewer's id, or the staff member's id
 * @param nickname what the room sees
 * @param buyer has a paid order in this broadcast (only ever true because of a paid order)
 */
public record Author(String viewerId, String nickname, Role role, boolean buyer) {}
