/**
 * What this service offers over HTTP, as OpenAPI at {@code /api/commerce/openapi.json}: made from the controllers and the table
 * {@code description/routes.md}, which says what each kind of caller is answered. A route without a row fails the build.
 */
@NullMarked
package dev.livestall.commerce.description;

import org.jspecify.annotations.NullMarked;
