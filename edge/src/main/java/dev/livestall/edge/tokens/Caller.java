package dev.livestall.edge.tokens;

import org.jspecify.annotations.Nullable;

/**
 * Who sent a request, as their token says.
 *
 * <p>Controllers take a {@code Caller}, {@code Caller.Staff} or {@code Caller.Viewer} as a method parameter: without a token, or with a bad
 * one, the answer is 401, for the other kind 403. A {@code @Nullable} parameter lets a request without a token through.
 */
public sealed interface Caller {

    String shopId();

    /**
     * A person who works for the shop.
     *
     * @param role the name of one of the roles in lower case, such as {@code host}
     */
    record Staff(String staffId, String shopId, String name, String role) implements Caller {}

    /** @param nickname absent until the viewer chose one */
    record Viewer(String viewerId, String shopId, @Nullable String nickname) implements Caller {}
}
