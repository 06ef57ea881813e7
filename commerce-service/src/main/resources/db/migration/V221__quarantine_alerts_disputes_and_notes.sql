-- What a person must look at, and what they said of it. A subject whose order is unknown belongs to no shop.
ALTER TABLE payment_quarantine
    ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE,
    ADD COLUMN shop_id uuid REFERENCES shop,
    ADD COLUMN resolved_at timestamptz,
    ADD COLUMN resolved_by uuid,
    ADD COLUMN resolution text CHECK (length(resolution) <= 500),
    ADD CHECK ((resolved_at IS NULL) = (resolution IS NULL));
CREATE INDEX payment_quarantine_shop ON payment_quarantine (shop_id, at DESC);
CALL wall('payment_quarantine', 'shop_id', 'SELECT', 'SELECT, INSERT, UPDATE');
GRANT UPDATE (resolved_at, resolved_by, resolution) ON payment_quarantine TO commerce_app;

-- What staff should know of now, once per kind and subject. Without a shop: of the whole service, for every shop to see.
CREATE TABLE alert (
    id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    shop_id     uuid REFERENCES shop,
    kind        text NOT NULL,
    subject     text NOT NULL,
    detail      text,
    at          timestamptz NOT NULL,
    resolved_at timestamptz
);
CREATE UNIQUE INDEX alert_open ON alert (kind, subject) WHERE resolved_at IS NULL;
CREATE INDEX alert_shop ON alert (shop_id, at DESC);
CALL wall('alert', 'shop_id', 'SELECT', 'SELECT, INSERT, UPDATE');
GRANT UPDATE (resolved_at) ON alert TO commerce_app;
CREATE POLICY of_the_service ON alert FOR SELECT TO commerce_app USING (shop_id IS NULL);

-- A payment that the buyer's bank takes back, as Stripe says it stands.
CREATE TABLE dispute (
    id           text PRIMARY KEY,
    shop_id      uuid NOT NULL REFERENCES shop,
    order_id     uuid NOT NULL REFERENCES orders,
    amount_minor bigint NOT NULL CHECK (amount_minor >= 0),
    currency     char(3) NOT NULL,
    reason       text NOT NULL,
    status       text NOT NULL CHECK (status IN ('open', 'won', 'lost')),
    opened_at    timestamptz NOT NULL,
    closed_at    timestamptz,
    CHECK ((status = 'open') = (closed_at IS NULL))
);
CREATE INDEX dispute_order ON dispute (order_id);
CALL wall('dispute', 'shop_id', 'SELECT, INSERT, UPDATE', 'SELECT');

-- What staff wrote down about an order; never changed.
CREATE TABLE order_note (
    id       uuid PRIMARY KEY,
    shop_id  uuid NOT NULL REFERENCES shop,
    order_id uuid NOT NULL REFERENCES orders,
    staff_id uuid NOT NULL,
    text     text NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
    at       timestamptz NOT NULL
);
CREATE INDEX order_note_order ON order_note (order_id, at);
CALL wall('order_note', 'shop_id', 'SELECT, INSERT', 'SELECT');
