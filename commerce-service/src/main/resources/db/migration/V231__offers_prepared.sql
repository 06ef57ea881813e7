-- What a host means to offer in a show, one for each product of its line-up. It sets nothing aside and nobody is told: it
-- becomes an offer when the host starts one. It goes with the product's place in the line-up.
CREATE TABLE prepared_offer (
    broadcast_id uuid NOT NULL,
    product_id   uuid NOT NULL,
    shop_id      uuid NOT NULL REFERENCES shop,
    variant_id   uuid NOT NULL REFERENCES variant,
    price_minor  bigint NOT NULL CHECK (price_minor > 0),
    currency     char(3) NOT NULL,
    quantity     int NOT NULL CHECK (quantity > 0),
    per_buyer    int NOT NULL CHECK (per_buyer BETWEEN 1 AND quantity),
    seconds      int NOT NULL CHECK (seconds >= 10),
    PRIMARY KEY (broadcast_id, product_id),
    FOREIGN KEY (broadcast_id, product_id) REFERENCES broadcast_product ON DELETE CASCADE
);
CALL wall('prepared_offer', 'shop_id', 'SELECT, INSERT, UPDATE, DELETE', 'SELECT');

-- The console counts the uses of a coupon every few seconds.
CREATE INDEX coupon_claim_used ON coupon_claim (coupon_id) WHERE order_id IS NOT NULL;
