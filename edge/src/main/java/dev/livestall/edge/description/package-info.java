/**
 * The description of a service's HTTP part, as OpenAPI. It is made from the controllers, and from one table of routes where the service has
 * one ({@link dev.livestall.edge.description.RouteTable}): what a route does, what may go wrong, and what each kind of caller is answered.
 * Tests read the same table, so what it says of rights is what happens. Present only where springdoc is on the class path.
 */
@NullMarked
package dev.livestall.edge.description;

import org.jspecify.annotations.NullMarked;
