-- Where /buy/{ref} leads: grants nothing but that page.
CREATE TABLE buy_link (
    ref          text PRIMARY KEY,
    shop_id      uuid NOT NULL REFERENCES shop,
    broadcast_id uuid NOT NULL REFERENCES broadcast,
    product_id   uuid NOT NULL REFERENCES product,
    -- Who buys by it; null for a link that stands in a message for everyone.
    viewer_id    uuid,
    surface      text NOT NULL,
    surface_id   text NOT NULL,
    message_id   uuid,
    campaign     text,
    created_at   timestamptz NOT NULL
);
-- A link for everyone exists once per message and product, so a retry gets the same one.
CREATE UNIQUE INDEX buy_link_message ON buy_link (message_id, product_id) WHERE viewer_id IS NULL;
CREATE INDEX buy_link_viewer ON buy_link (viewer_id, created_at) WHERE viewer_id IS NOT NULL;
CALL wall('buy_link', 'shop_id', 'SELECT, INSERT', 'SELECT');

CREATE TABLE orders (
    id               uuid PRIMARY KEY,
    shop_id          uuid NOT NULL REFERENCES shop,
    broadcast_id     uuid REFERENCES broadcast,
    viewer_id        uuid NOT NULL,
    link_ref         text REFERENCES buy_link,
    mode             text NOT NULL CHECK (mode IN ('live', 'rehearsal', 'demo')),
    state            text NOT NULL CHECK (state IN ('held', 'paid', 'expired', 'refunded')),
    currency         char(3) NOT NULL,
    shipping_minor   bigint NOT NULL CHECK (shipping_minor >= 0),
    tax_minor        bigint NOT NULL DEFAULT 0 CHECK (tax_minor >= 0),
    -- Stripe's amount_total; null until paid.
    collected_minor  bigint,
    touch_surface    text,
    touch_surface_id text,
    touch_message_id uuid,
    touch_broadcast_id uuid,
    touch_campaign   text,
    touch_at         timestamptz,
    started_at       timestamptz NOT NULL,
    hold_ends_at     timestamptz NOT NULL,
    paid_at          timestamptz,
    expired_at       timestamptz,
    refunded_at      timestamptz,
    changed_at       timestamptz NOT NULL,
    CHECK ((state IN ('paid', 'refunded')) = (paid_at IS NOT NULL)),
    CHECK ((state IN ('paid', 'refunded')) = (collected_minor IS NOT NULL)),
    CHECK ((state = 'expired') = (expired_at IS NOT NULL)),
    CHECK ((state = 'refunded') = (refunded_at IS NOT NULL))
);
CREATE INDEX orders_shop ON orders (shop_id, started_at DESC);
CREATE INDEX orders_broadcast ON orders (broadcast_id, started_at DESC);
CREATE INDEX orders_viewer ON orders (viewer_id, started_at DESC);
CREATE INDEX orders_link ON orders (link_ref, started_at DESC);
CREATE INDEX orders_held ON orders (hold_ends_at) WHERE state = 'held';
CALL wall('orders', 'shop_id', 'SELECT, INSERT, UPDATE', 'SELECT');

CREATE TABLE order_line (
    id         uuid PRIMARY KEY,
    order_id   uuid NOT NULL REFERENCES orders,
    shop_id    uuid NOT NULL REFERENCES shop,
    position   int NOT NULL,
    product_id uuid NOT NULL REFERENCES product,
    offer_id   uuid REFERENCES offer,
    -- Frozen with the price: what the buyer agreed to.
    name_ko    text NOT NULL,
    name_en    text,
    quantity   int NOT NULL CHECK (quantity > 0),
    unit_minor bigint NOT NULL CHECK (unit_minor > 0),
    net_minor  bigint NOT NULL CHECK (net_minor >= 0),
    UNIQUE (order_id, position)
);
CREATE INDEX order_line_offer ON order_line (offer_id) WHERE offer_id IS NOT NULL;
CALL wall('order_line', 'shop_id', 'SELECT, INSERT', 'SELECT');

-- Answers to requests that carried an Idempotency-Key, stored by the transaction that did the work.
CREATE TABLE idempotent_answer (
    shop_id      uuid NOT NULL REFERENCES shop,
    scope        text NOT NULL,
    key          text NOT NULL,
    request_hash bytea NOT NULL,
    status       int NOT NULL,
    body         text NOT NULL,
    at           timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (shop_id, scope, key)
);
CREATE INDEX idempotent_answer_at ON idempotent_answer (at);
CALL wall('idempotent_answer', 'shop_id', 'SELECT, INSERT', 'SELECT, DELETE');
