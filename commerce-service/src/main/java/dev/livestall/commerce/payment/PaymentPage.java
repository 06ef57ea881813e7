package dev.livestall.commerce.payment;

/** Where the buyer pays. */
public record PaymentPage(String url) {}
