-- A payment of a try that was given up may still come, also a second one of an order: each is a row that may be paid. One
-- payment at most is under way, and one is the order's sale.
DROP INDEX payment_attempt_live;
CREATE UNIQUE INDEX payment_attempt_under_way ON payment_attempt (order_id) WHERE state IN ('asked', 'open');
ALTER TABLE payment_attempt
    ADD COLUMN sale boolean NOT NULL DEFAULT false,
    -- Given up only because Stripe's list did not show a session: the poller looks once more.
    ADD COLUMN look_again boolean NOT NULL DEFAULT false,
    ADD CHECK (NOT sale OR state = 'paid');
CREATE UNIQUE INDEX payment_attempt_sale ON payment_attempt (order_id) WHERE sale;
CREATE INDEX payment_attempt_look_again ON payment_attempt (settled_at) WHERE look_again;

-- Refunds: many per order, each of some lines' money and of the rest (delivery fee, tax).
ALTER TABLE refund
    DROP CONSTRAINT refund_order_id_key,
    -- Of a payment that is no sale (it came too late, or was the second): nothing is said of it. Always by rule.
    ADD COLUMN beside_sale boolean NOT NULL DEFAULT false,
    ADD COLUMN shipping_minor bigint NOT NULL DEFAULT 0 CHECK (shipping_minor >= 0),
    ADD COLUMN reason text CHECK (length(reason) <= 500);
CREATE INDEX refund_order ON refund (order_id);
CREATE UNIQUE INDEX refund_stripe ON refund (stripe_id) WHERE stripe_id IS NOT NULL;

CREATE TABLE refund_line (
    refund_id      uuid NOT NULL REFERENCES refund,
    line_id        uuid NOT NULL REFERENCES order_line,
    shop_id        uuid NOT NULL REFERENCES shop,
    -- 0: money only, the goods stay with the buyer.
    quantity       int NOT NULL CHECK (quantity >= 0),
    refunded_minor bigint NOT NULL CHECK (refunded_minor >= 0),
    PRIMARY KEY (refund_id, line_id)
);
CALL wall('refund_line', 'shop_id', 'SELECT, INSERT', 'SELECT');

-- What is back of each line and of the rest; never more than there was.
ALTER TABLE order_line
    ADD COLUMN refunded_quantity int NOT NULL DEFAULT 0 CHECK (refunded_quantity BETWEEN 0 AND quantity),
    ADD COLUMN refunded_minor bigint NOT NULL DEFAULT 0 CHECK (refunded_minor BETWEEN 0 AND net_minor);
GRANT UPDATE (refunded_quantity, refunded_minor) ON order_line TO commerce_app;
ALTER TABLE orders
    ADD COLUMN refunded_shipping_minor bigint NOT NULL DEFAULT 0 CHECK (refunded_shipping_minor BETWEEN 0 AND shipping_minor + tax_minor);

-- What was there before, seen as now. The owner is bound by the walls too, so they are opened for the moment.
ALTER TABLE payment_attempt NO FORCE ROW LEVEL SECURITY;
ALTER TABLE refund NO FORCE ROW LEVEL SECURITY;
ALTER TABLE refund_line NO FORCE ROW LEVEL SECURITY;
ALTER TABLE order_line NO FORCE ROW LEVEL SECURITY;
ALTER TABLE orders NO FORCE ROW LEVEL SECURITY;
UPDATE refund SET beside_sale = by_rule;
UPDATE payment_attempt a SET sale = true
WHERE state = 'paid' AND EXISTS (SELECT 1 FROM orders o WHERE o.id = a.order_id AND o.state IN ('paid', 'refunded'));
INSERT INTO refund_line (refund_id, line_id, shop_id, quantity, refunded_minor)
SELECT r.id, l.id, l.shop_id, l.quantity, l.net_minor FROM refund r JOIN order_line l ON l.order_id = r.order_id WHERE NOT r.by_rule;
UPDATE refund r SET shipping_minor = o.shipping_minor + o.tax_minor FROM orders o WHERE o.id = r.order_id AND NOT r.by_rule;
UPDATE order_line l SET refunded_quantity = quantity, refunded_minor = net_minor
WHERE EXISTS (SELECT 1 FROM orders o WHERE o.id = l.order_id AND o.state = 'refunded');
UPDATE orders SET refunded_shipping_minor = shipping_minor + tax_minor WHERE state = 'refunded';
ALTER TABLE payment_attempt FORCE ROW LEVEL SECURITY;
ALTER TABLE refund FORCE ROW LEVEL SECURITY;
ALTER TABLE refund_line FORCE ROW LEVEL SECURITY;
ALTER TABLE order_line FORCE ROW LEVEL SECURITY;
ALTER TABLE orders FORCE ROW LEVEL SECURITY;
