/**
 * Pages without a build: HTML templates, browser modules by content-hashed URL, and one import map that ties them.
 *
 * <p>A URL that names its content (a hash, or a library's version) is immutable; every other is asked for again each time, by ETag. Nothing
 * is executed in a page but our own files and the import map, whose SHA-256 is in the CSP; the settings are data.
 */
@NullMarked
package dev.livestall.edge.pages;

import org.jspecify.annotations.NullMarked;
