/**
 * What a request must be before a handler sees it, and what every answer carries.
 *
 * <p>There is no cookie authority outside the session endpoints: every other call names its caller in {@code Authorization}, which a foreign
 * page can't set. So there is no CSRF token. The session cookie is SameSite=Strict, and any request that may change something has to be JSON
 * (which a form can't send) and to come from an allowed origin, if the browser names one (which it does for every cross-site write).
 */
@NullMarked
package dev.livestall.edge.http;

import org.jspecify.annotations.NullMarked;
