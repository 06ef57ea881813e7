package dev.livestall.commerce.payment;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** A till that hears of payments by webhooks alone: the poller sleeps. */
abstract class ByWebhooksAlone {
    static Till till;

    @BeforeAll
    static void open() {
        till = new Till("--livestall.payment.poller.every=1h");
    }

    @AfterAll
    static void close() {
        till.close();
    }

    @AfterEach
    void heal() {
        till.sandbox.faults().heal();
    }
}
