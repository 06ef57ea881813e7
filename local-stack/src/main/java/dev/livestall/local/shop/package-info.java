/**
 * A shop of its own, as somebody else would run it: another origin, another look, customers of its own, and a show in its page by one script and
 * one tag. It uses nothing of Livestall but what {@code docs/embed.md} describes.
 */
@NullMarked
package dev.livestall.local.shop;

import org.jspecify.annotations.NullMarked;
