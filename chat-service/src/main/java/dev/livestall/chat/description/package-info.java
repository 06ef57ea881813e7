/**
 * What the HTTP part of this service offers, as OpenAPI at {@code /api/chat/openapi.json}. It is made from the controllers themselves; a
 * route without a summary fails the build. The frames of a room are described in PROTOCOL.md.
 */
@NullMarked
package dev.livestall.chat.description;

import org.jspecify.annotations.NullMarked;
