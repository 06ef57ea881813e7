-- A line is of a variant, and has the touch of its order's link only if it is what the link leads to.
ALTER TABLE order_line ADD COLUMN variant_id uuid REFERENCES variant;
ALTER TABLE order_line ADD COLUMN touched boolean NOT NULL DEFAULT true;

-- The owner is walled too; what is there already must be seen once, to be carried over. Until now an order had one product.
ALTER TABLE order_line NO FORCE ROW LEVEL SECURITY;
ALTER TABLE stock_unit NO FORCE ROW LEVEL SECURITY;
ALTER TABLE variant NO FORCE ROW LEVEL SECURITY;
UPDATE order_line l SET variant_id = coalesce(
    (SELECT min(u.variant_id::text)::uuid FROM stock_unit u WHERE u.order_id = l.order_id AND u.product_id = l.product_id),
    (SELECT v.id FROM variant v WHERE v.product_id = l.product_id ORDER BY v.id <> l.product_id, v.position, v.id LIMIT 1));
ALTER TABLE order_line FORCE ROW LEVEL SECURITY;
ALTER TABLE stock_unit FORCE ROW LEVEL SECURITY;
ALTER TABLE variant FORCE ROW LEVEL SECURITY;

ALTER TABLE order_line ALTER COLUMN variant_id SET NOT NULL;
ALTER TABLE order_line ADD CONSTRAINT order_line_variant_once UNIQUE (order_id, variant_id);
