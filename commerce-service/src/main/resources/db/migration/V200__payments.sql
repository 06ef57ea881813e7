-- One try to open a payment for an order. The complete request and its idempotency key are here before
-- Stripe is asked, so a try whose answer was lost is asked again unchanged.
CREATE TABLE payment_attempt (
    id              uuid PRIMARY KEY,
    shop_id         uuid NOT NULL REFERENCES shop,
    order_id        uuid NOT NULL REFERENCES orders,
    number          int NOT NULL CHECK (number > 0),
    idempotency_key text NOT NULL UNIQUE,
    request         text NOT NULL,
    amount_minor    bigint NOT NULL CHECK (amount_minor > 0),
    currency        char(3) NOT NULL,
    -- asked: Stripe may or may not have made a session; open: it has; paid, expired: how that session ended;
    -- void: there is certainly no session.
    state           text NOT NULL CHECK (state IN ('asked', 'open', 'paid', 'expired', 'void')),
    -- How often the request was handed on; 1 and never let through means that Stripe never heard of it.
    sends           int NOT NULL DEFAULT 0,
    session_id      text UNIQUE,
    session_url     text,
    intent_id       text,
    asked_at        timestamptz NOT NULL,
    -- When Stripe was last asked how it stands; null until the poller did.
    checked_at      timestamptz,
    settled_at      timestamptz,
    UNIQUE (order_id, number),
    CHECK ((state IN ('open', 'paid', 'expired')) = (session_id IS NOT NULL))
);
-- One order never has two payments under way.
CREATE UNIQUE INDEX payment_attempt_live ON payment_attempt (order_id) WHERE state IN ('asked', 'open', 'paid');
CREATE INDEX payment_attempt_unsettled ON payment_attempt (checked_at NULLS FIRST, asked_at) WHERE state IN ('asked', 'open');
CREATE INDEX payment_attempt_intent ON payment_attempt (intent_id) WHERE intent_id IS NOT NULL;
CALL wall('payment_attempt', 'shop_id', 'SELECT, INSERT, UPDATE', 'SELECT, UPDATE');

-- Who the goods go to, as typed on Stripe's page. Apart from orders: this alone is what an erasure removes.
CREATE TABLE buyer_contact (
    order_id    uuid PRIMARY KEY REFERENCES orders,
    shop_id     uuid NOT NULL REFERENCES shop,
    name        text,
    phone       text,
    email       text,
    line1       text,
    line2       text,
    city        text,
    postal_code text,
    country     text,
    at          timestamptz NOT NULL
);
CALL wall('buyer_contact', 'shop_id', 'SELECT, INSERT, UPDATE', 'SELECT, DELETE');

-- Money on its way back: one full refund per order, its id is Stripe's idempotency key.
CREATE TABLE refund (
    id           uuid PRIMARY KEY,
    shop_id      uuid NOT NULL REFERENCES shop,
    order_id     uuid NOT NULL UNIQUE REFERENCES orders,
    intent_id    text NOT NULL,
    amount_minor bigint NOT NULL CHECK (amount_minor > 0),
    currency     char(3) NOT NULL,
    -- The system's own: paid, but nothing left to give.
    by_rule      boolean NOT NULL,
    state        text NOT NULL CHECK (state IN ('asked', 'done', 'failed')),
    stripe_id    text,
    asked_at     timestamptz NOT NULL,
    next_try_at  timestamptz NOT NULL,
    done_at      timestamptz,
    CHECK ((state = 'done') = (done_at IS NOT NULL))
);
CREATE INDEX refund_asked ON refund (next_try_at) WHERE state = 'asked';
CREATE INDEX refund_intent ON refund (intent_id);
CALL wall('refund', 'shop_id', 'SELECT, INSERT, UPDATE', 'SELECT, UPDATE');
