/**
 * Who works here and what they may do. A log-in is a cookie with a random token, kept hashed and changed at each refresh,
 * and access tokens of a few minutes. Whoever acts comes through {@link StaffDoor}, which asks the database for the role as
 * it is now and whether the person has signed out since the token was issued. A shop begins with one owner and always has one;
 * all others come by an invitation that works once. Whoever is removed, or given another role, is out at once on all services.
 */
@NullMarked
package dev.livestall.commerce.access;

import org.jspecify.annotations.NullMarked;
