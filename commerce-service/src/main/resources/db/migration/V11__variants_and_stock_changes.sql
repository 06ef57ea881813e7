-- The owner is walled too; what is there already must be seen once, to be carried over.
ALTER TABLE product NO FORCE ROW LEVEL SECURITY;
ALTER TABLE stock_unit NO FORCE ROW LEVEL SECURITY;
ALTER TABLE stock_lot NO FORCE ROW LEVEL SECURITY;
ALTER TABLE offer NO FORCE ROW LEVEL SECURITY;

ALTER TABLE product ADD COLUMN code text CHECK (length(code) BETWEEN 1 AND 64);
ALTER TABLE product ADD COLUMN description_ko text;
ALTER TABLE product ADD COLUMN description_en text;
ALTER TABLE product ADD COLUMN archived_at timestamptz;
-- The words by which it is found: letters and digits alone, a blank between the texts.
ALTER TABLE product ADD COLUMN search text NOT NULL DEFAULT '';
UPDATE product SET search = lower(regexp_replace(name_ko, '\W', '', 'g') || ' ' || regexp_replace(coalesce(name_en, ''), '\W', '', 'g'));
CREATE UNIQUE INDEX product_code ON product (shop_id, code) WHERE code IS NOT NULL;
DROP INDEX product_shop;
CREATE INDEX product_shop ON product (shop_id, position, id);
GRANT INSERT, UPDATE ON product TO commerce_app;

-- What is sold: a product has one or more. One without a choice has a single variant, whose id is the product's own and
-- which has no name. The product's price is the lowest of its variants on sale.
CREATE TABLE variant (
    id          uuid PRIMARY KEY,
    shop_id     uuid NOT NULL REFERENCES shop,
    product_id  uuid NOT NULL REFERENCES product,
    position    int NOT NULL,
    name_ko     text,
    name_en     text,
    code        text CHECK (length(code) BETWEEN 1 AND 64),
    price_minor bigint NOT NULL CHECK (price_minor > 0),
    currency    char(3) NOT NULL,
    archived_at timestamptz,
    CHECK ((id = product_id) = (name_ko IS NULL))
);
CREATE INDEX variant_product ON variant (product_id, position);
CREATE UNIQUE INDEX variant_code ON variant (shop_id, code) WHERE code IS NOT NULL;
INSERT INTO variant (id, shop_id, product_id, position, price_minor, currency)
SELECT id, shop_id, id, 0, price_minor, currency FROM product;
CALL wall('variant', 'shop_id', 'SELECT, INSERT, UPDATE', 'SELECT, INSERT, UPDATE');

-- Each regular price and since when it holds; nothing of it is ever changed.
CREATE TABLE variant_price (
    variant_id  uuid NOT NULL REFERENCES variant,
    from_at     timestamptz NOT NULL,
    shop_id     uuid NOT NULL REFERENCES shop,
    price_minor bigint NOT NULL CHECK (price_minor > 0),
    PRIMARY KEY (variant_id, from_at)
);
INSERT INTO variant_price (variant_id, from_at, shop_id, price_minor)
SELECT id, created_at, shop_id, price_minor FROM product;
CALL wall('variant_price', 'shop_id', 'SELECT, INSERT', 'SELECT, INSERT');

-- Letters and pairs of letters of a product's words, for the search: equality is what an index can do behind the wall.
CREATE TABLE product_gram (
    shop_id    uuid NOT NULL REFERENCES shop,
    gram       text NOT NULL COLLATE "C",
    product_id uuid NOT NULL REFERENCES product,
    PRIMARY KEY (shop_id, gram, product_id)
);
CREATE INDEX product_gram_product ON product_gram (product_id);
INSERT INTO product_gram (shop_id, gram, product_id)
SELECT DISTINCT p.shop_id, substr(w.word, n, size), p.id
FROM product p
    CROSS JOIN LATERAL regexp_split_to_table(p.search, ' ') w (word)
    CROSS JOIN LATERAL generate_series(1, length(w.word)) n
    CROSS JOIN (VALUES (1), (2)) s (size)
WHERE n + size - 1 <= length(w.word);
CALL wall('product_gram', 'shop_id', 'SELECT, INSERT, DELETE', 'SELECT, INSERT');

-- The ledger's key is the variant. A unit's number is its own for ever; 10,000 is the most that wait to be sold, not the most ever.
ALTER TABLE stock_unit ADD COLUMN variant_id uuid REFERENCES variant;
UPDATE stock_unit SET variant_id = product_id;
ALTER TABLE stock_unit ALTER COLUMN variant_id SET NOT NULL;
ALTER TABLE stock_unit DROP CONSTRAINT stock_unit_pkey;
ALTER TABLE stock_unit ADD PRIMARY KEY (variant_id, unit);
ALTER TABLE stock_unit DROP CONSTRAINT stock_unit_unit_check;
ALTER TABLE stock_unit ADD CONSTRAINT stock_unit_unit_check CHECK (unit > 0);
CREATE INDEX stock_unit_product ON stock_unit (product_id);
DROP INDEX stock_unit_free;
CREATE INDEX stock_unit_free ON stock_unit (variant_id, lot, unit) WHERE state = 'free';
GRANT INSERT, DELETE ON stock_unit TO commerce_app;

ALTER TABLE stock_lot ADD COLUMN variant_id uuid REFERENCES variant;
UPDATE stock_lot SET variant_id = product_id;
ALTER TABLE stock_lot ALTER COLUMN variant_id SET NOT NULL;

ALTER TABLE offer ADD COLUMN variant_id uuid REFERENCES variant;
UPDATE offer SET variant_id = product_id;
ALTER TABLE offer ALTER COLUMN variant_id SET NOT NULL;
DROP INDEX offer_running;
CREATE UNIQUE INDEX offer_running ON offer (variant_id) WHERE ended_at IS NULL;
CREATE INDEX offer_product ON offer (product_id) WHERE ended_at IS NULL;

-- Why stock went up or down by hand. Nobody can change or remove a line.
CREATE TABLE stock_change (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    shop_id    uuid NOT NULL REFERENCES shop,
    variant_id uuid NOT NULL REFERENCES variant,
    change     int NOT NULL CHECK (change <> 0),
    reason     text NOT NULL CHECK (reason IN ('opening', 'received', 'returned', 'counted', 'damaged', 'removed')),
    note       text,
    staff_id   uuid,
    at         timestamptz NOT NULL
);
CREATE INDEX stock_change_variant ON stock_change (variant_id, id DESC);
CALL wall('stock_change', 'shop_id', 'SELECT, INSERT', 'SELECT, INSERT');

-- What the room was told of the variants, as text, so that a change is noticed.
ALTER TABLE stock_told ADD COLUMN variants text NOT NULL DEFAULT '';

ALTER TABLE product FORCE ROW LEVEL SECURITY;
ALTER TABLE stock_unit FORCE ROW LEVEL SECURITY;
ALTER TABLE stock_lot FORCE ROW LEVEL SECURITY;
ALTER TABLE offer FORCE ROW LEVEL SECURITY;
