CREATE TABLE broadcast (
    id         uuid PRIMARY KEY,
    shop_id    uuid NOT NULL REFERENCES shop,
    title_ko   text NOT NULL,
    title_en   text,
    state      text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'live', 'ended')),
    mode       text NOT NULL CHECK (mode IN ('live', 'rehearsal', 'demo')),
    audience   text NOT NULL CHECK (audience IN ('real', 'simulated')),
    -- Its partition of room-events, fixed at creation, so that partitions can be added later.
    partition  int NOT NULL CHECK (partition >= 0),
    video_url  text,
    video_captions text,
    video_poster text,
    created_at timestamptz NOT NULL DEFAULT now(),
    started_at timestamptz,
    ended_at   timestamptz,
    CHECK ((state = 'draft') = (started_at IS NULL)),
    CHECK ((state = 'ended') = (ended_at IS NOT NULL))
);
CREATE INDEX broadcast_shop ON broadcast (shop_id, created_at DESC);
CREATE INDEX broadcast_live ON broadcast (id) WHERE state = 'live';
CALL wall('broadcast', 'shop_id', 'SELECT, INSERT, UPDATE', 'SELECT');

CREATE TABLE broadcast_product (
    broadcast_id uuid NOT NULL REFERENCES broadcast,
    product_id   uuid NOT NULL REFERENCES product,
    shop_id      uuid NOT NULL REFERENCES shop,
    position     int NOT NULL,
    shown        boolean NOT NULL DEFAULT false,
    PRIMARY KEY (broadcast_id, product_id),
    UNIQUE (broadcast_id, position)
);
CREATE INDEX broadcast_product_product ON broadcast_product (product_id);
CALL wall('broadcast_product', 'shop_id', 'SELECT, INSERT, UPDATE', 'SELECT');

CREATE TABLE pin (
    id           uuid PRIMARY KEY,
    shop_id      uuid NOT NULL REFERENCES shop,
    broadcast_id uuid NOT NULL REFERENCES broadcast,
    product_id   uuid NOT NULL REFERENCES product,
    pinned_at    timestamptz NOT NULL,
    unpinned_at  timestamptz
);
CREATE UNIQUE INDEX pin_now ON pin (broadcast_id) WHERE unpinned_at IS NULL;
CALL wall('pin', 'shop_id', 'SELECT, INSERT, UPDATE', 'SELECT');

-- id is also the id of the offer's lot in the ledger.
CREATE TABLE offer (
    id           uuid PRIMARY KEY REFERENCES stock_lot,
    shop_id      uuid NOT NULL REFERENCES shop,
    broadcast_id uuid NOT NULL REFERENCES broadcast,
    product_id   uuid NOT NULL REFERENCES product,
    price_minor  bigint NOT NULL CHECK (price_minor > 0),
    was_minor    bigint NOT NULL,
    currency     char(3) NOT NULL,
    quantity     int NOT NULL CHECK (quantity > 0),
    per_buyer    int NOT NULL CHECK (per_buyer > 0),
    starts_at    timestamptz NOT NULL,
    ends_at      timestamptz NOT NULL,
    ended_at     timestamptz,
    end_reason   text CHECK (end_reason IN ('time', 'sold_out', 'stopped')),
    CHECK (price_minor < was_minor),
    CHECK (ends_at > starts_at),
    CHECK ((ended_at IS NULL) = (end_reason IS NULL))
);
CREATE UNIQUE INDEX offer_running ON offer (product_id) WHERE ended_at IS NULL;
CREATE INDEX offer_broadcast ON offer (broadcast_id);
CALL wall('offer', 'shop_id', 'SELECT, INSERT, UPDATE', 'SELECT');

-- What each room was last told of an item, so that stock.changed is said once per change.
CREATE TABLE stock_told (
    broadcast_id uuid NOT NULL REFERENCES broadcast,
    product_id   uuid NOT NULL REFERENCES product,
    shop_id      uuid NOT NULL REFERENCES shop,
    units_left   int NOT NULL,
    units_total  int NOT NULL,
    offer_id     uuid,
    offer_left   int,
    at           timestamptz NOT NULL,
    PRIMARY KEY (broadcast_id, product_id)
);
CALL wall('stock_told', 'shop_id', 'SELECT, INSERT, UPDATE', 'SELECT');
