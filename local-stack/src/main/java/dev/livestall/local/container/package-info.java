/**
 * What runs beside the services when they are containers: who makes or checks the secrets, who prepares the servers, the Stripe sandbox, the
 * demo show. One image, a command each; {@code docker-compose.yml} says who runs when.
 *
 * <p>Invariants: secrets are files, one a value, in a folder per reader, named like the setting that reads them; outside the demo nothing makes
 * a secret unless asked to, and a missing or weak one ends the start with its name, never with its value.
 */
@NullMarked
package dev.livestall.local.container;

import org.jspecify.annotations.NullMarked;
