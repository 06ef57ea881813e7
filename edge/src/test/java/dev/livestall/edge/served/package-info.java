/** A small service on the edge, for tests that speak HTTP with it. */
package dev.livestall.edge.served;
