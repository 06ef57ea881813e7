/**
 * Who is calling: tokens are signed by the service that owns the identity and checked everywhere else by its public keys.
 *
 * <p>Only RS256 with a key that the issuer itself publishes is believed; nothing in a token's header can name another key, algorithm or
 * place to fetch one. (RS256 since a room checks tokens by the thousand when a node dies: a check costs a twentieth of that of ES256.)
 * A token that is not believed is {@link dev.livestall.edge.tokens.InvalidToken} (401). If the keys can't be had, nobody
 * knows whether a token is good: that is {@link dev.livestall.edge.tokens.IdentityUnavailable} (503), and never a 401.
 */
@NullMarked
package dev.livestall.edge.tokens;

import org.jspecify.annotations.NullMarked;
