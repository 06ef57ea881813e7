/**
 * Who works here and what they may do. A log-in is a cookie with a random token, kept hashed and changed at each refresh,
 * and access tokens of a few minutes. Whoever acts comes through {@link StaffDoor}, which asks the database for the role as
 * it is now and whether the person has signed out since the token was issued.
 */
@NullMarked
package dev.livestall.commerce.access;

import org.jspecify.annotations.NullMarked;
