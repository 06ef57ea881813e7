/** What a shop needs to vouch for its customers: the secret that it signs with. Shown to its hosts, and each time is a row of the audit. */
@NullMarked
package dev.livestall.chat.customer;

import org.jspecify.annotations.NullMarked;
