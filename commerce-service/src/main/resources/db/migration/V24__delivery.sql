-- What a buyer is told of the seller before paying, and when delivery is free. Without terms of its own a shop's page
-- says what the law says.
ALTER TABLE shop
    ADD COLUMN free_delivery_from_minor bigint CHECK (free_delivery_from_minor > 0),
    ADD COLUMN seller_details_ko text CHECK (length(seller_details_ko) <= 2000),
    ADD COLUMN seller_details_en text CHECK (length(seller_details_en) <= 2000),
    ADD COLUMN withdrawal_ko text CHECK (length(withdrawal_ko) <= 4000),
    ADD COLUMN withdrawal_en text CHECK (length(withdrawal_en) <= 4000);
GRANT UPDATE (seller_line_ko, seller_line_en, shipping_minor, free_delivery_from_minor, seller_details_ko,
    seller_details_en, withdrawal_ko, withdrawal_en) ON shop TO commerce_app;

-- The second half of the address of the buyer's own page: 122 random bits that only the buyer is told.
ALTER TABLE orders ADD COLUMN page_key uuid NOT NULL DEFAULT gen_random_uuid();

-- On which way an order is. Apart from the order: what was sold does not change by it.
CREATE TABLE shipment (
    order_id        uuid PRIMARY KEY REFERENCES orders,
    shop_id         uuid NOT NULL REFERENCES shop,
    carrier         text NOT NULL CHECK (carrier IN ('cj', 'hanjin', 'lotte', 'logen', 'epost', 'other')),
    -- Null: sent without one.
    tracking_number text CHECK (tracking_number ~ '^[A-Za-z0-9-]{5,40}$'),
    shipped_at      timestamptz NOT NULL,
    delivered_at    timestamptz,
    CHECK (delivered_at >= shipped_at)
);
CALL wall('shipment', 'shop_id', 'SELECT, INSERT, UPDATE', 'SELECT');
