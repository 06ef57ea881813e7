package dev.livestall.backing.stripe;

import org.jspecify.annotations.Nullable;

/** Stripe's test cards that the sandbox knows, by number. */
enum TestCard {
    PAYS("4242424242424242", null, null, ""),
    DECLINED("4000000000000002", "card_declined", "generic_decline", "Your card was declined."),
    NO_FUNDS("4000000000009995", "card_declined", "insufficient_funds", "Your card has insufficient funds.");

    final String number;
    final @Nullable String errorCode;
    final @Nullable String declineCode;
    final String message;

    TestCard(String number, @Nullable String errorCode, @Nullable String declineCode, String message) {
        this.number = number;
        this.errorCode = errorCode;
        this.declineCode = declineCode;
        this.message = message;
    }

    /** Null for a number that is no test card: in test mode Stripe refuses those. */
    static @Nullable TestCard of(String typed) {
        String digits = typed.replaceAll("[^0-9]", "");
        for (TestCard card : values()) {
            if (card.number.equals(digits)) {
                return card;
            }
        }
        return null;
    }

    String last4() {
        return number.substring(number.length() - 4);
    }
}
