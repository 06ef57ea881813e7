CREATE TABLE product (
    id          uuid PRIMARY KEY,
    shop_id     uuid NOT NULL REFERENCES shop,
    position    int NOT NULL,
    name_ko     text NOT NULL,
    name_en     text,
    price_minor bigint NOT NULL CHECK (price_minor > 0),
    currency    char(3) NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX product_shop ON product (shop_id, position);
CALL wall('product', 'shop_id', 'SELECT', 'SELECT, INSERT');

-- Apart from product, so that lists never drag pictures along.
CREATE TABLE product_image (
    product_id uuid PRIMARY KEY REFERENCES product,
    shop_id    uuid NOT NULL REFERENCES shop,
    media_type text NOT NULL,
    bytes      bytea NOT NULL CHECK (length(bytes) <= 2097152)
);
CALL wall('product_image', 'shop_id', 'SELECT', 'SELECT, INSERT');

-- Units of an item set aside for an offer. An open lot's units can only be had through the lot.
CREATE TABLE stock_lot (
    id         uuid PRIMARY KEY,
    shop_id    uuid NOT NULL REFERENCES shop,
    product_id uuid NOT NULL REFERENCES product,
    quantity   int NOT NULL CHECK (quantity > 0),
    open       boolean NOT NULL DEFAULT true
);
CALL wall('stock_lot', 'shop_id', 'SELECT, INSERT, UPDATE', 'SELECT, UPDATE');

-- The ledger: a row per unit. At most 10,000 per item, so that a count is never long.
CREATE TABLE stock_unit (
    product_id uuid NOT NULL REFERENCES product,
    unit       int NOT NULL CHECK (unit BETWEEN 1 AND 10000),
    shop_id    uuid NOT NULL,
    state      text NOT NULL DEFAULT 'free' CHECK (state IN ('free', 'held', 'sold')),
    lot        uuid,
    order_id   uuid,
    held_until timestamptz,
    PRIMARY KEY (product_id, unit),
    CHECK ((state = 'free') = (order_id IS NULL)),
    CHECK ((state = 'held') = (held_until IS NOT NULL))
);
CREATE INDEX stock_unit_free ON stock_unit (product_id, lot, unit) WHERE state = 'free';
CREATE INDEX stock_unit_order ON stock_unit (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX stock_unit_lot ON stock_unit (lot) WHERE lot IS NOT NULL;
CALL wall('stock_unit', 'shop_id', 'SELECT, UPDATE', 'SELECT, INSERT, UPDATE');
