package dev.livestall.commerce.shop;

import dev.livestall.events.Money;
import dev.livestall.events.Words;
import java.util.List;
import java.util.UUID;

/**
 * The tenant.
 *
 * @param sellerLine who sells, as the law wants it beside the buy button
 * @param allowedOrigins origins beside Livestall's own whose pages may open its rooms
 * @param shippingFee one fee per order
 */
public record Shop(UUID id, Words name, Words sellerLine, List<String> allowedOrigins, Money shippingFee) {}
