-- A coupon that is dropped into a show. Who comes first gets one, each buyer one.
CREATE TABLE coupon (
    id            uuid PRIMARY KEY,
    shop_id       uuid NOT NULL REFERENCES shop,
    broadcast_id  uuid NOT NULL REFERENCES broadcast,
    name_ko       text NOT NULL,
    name_en       text,
    currency      char(3) NOT NULL,
    -- An amount, or a percentage that may have a most.
    amount_minor  bigint CHECK (amount_minor > 0),
    percent       int CHECK (percent BETWEEN 1 AND 99),
    most_minor    bigint CHECK (most_minor > 0),
    minimum_minor bigint NOT NULL CHECK (minimum_minor >= 0),
    claims        int NOT NULL CHECK (claims > 0),
    claimed       int NOT NULL DEFAULT 0,
    starts_at     timestamptz NOT NULL,
    ends_at       timestamptz NOT NULL,
    usable_until  timestamptz NOT NULL,
    ended_at      timestamptz,
    end_reason    text CHECK (end_reason IN ('claimed', 'stopped')),
    CHECK ((amount_minor IS NULL) <> (percent IS NULL)),
    CHECK (claimed BETWEEN 0 AND claims),
    CHECK (ends_at > starts_at AND usable_until >= ends_at),
    CHECK ((ended_at IS NULL) = (end_reason IS NULL))
);
CREATE INDEX coupon_broadcast ON coupon (broadcast_id, starts_at DESC);
CALL wall('coupon', 'shop_id', 'SELECT, INSERT, UPDATE', 'SELECT');

CREATE TABLE coupon_claim (
    id        uuid PRIMARY KEY,
    shop_id   uuid NOT NULL REFERENCES shop,
    coupon_id uuid NOT NULL REFERENCES coupon,
    viewer_id uuid NOT NULL,
    at        timestamptz NOT NULL,
    -- The last order that had it: it is used as long as that one has not expired.
    order_id  uuid REFERENCES orders,
    UNIQUE (coupon_id, viewer_id)
);
CREATE INDEX coupon_claim_order ON coupon_claim (order_id) WHERE order_id IS NOT NULL;
CALL wall('coupon_claim', 'shop_id', 'SELECT, INSERT, UPDATE', 'SELECT');
