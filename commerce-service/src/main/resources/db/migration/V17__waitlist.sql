-- Buyers who want a unit that others hold: one each, the one who came first is offered the first that comes back.
CREATE TABLE waiting (
    id         uuid PRIMARY KEY,
    shop_id    uuid NOT NULL REFERENCES shop,
    link_ref   text NOT NULL REFERENCES buy_link,
    variant_id uuid NOT NULL REFERENCES variant,
    viewer_id  uuid NOT NULL,
    since      timestamptz NOT NULL,
    -- offered: an order holds it for them; left: by their own wish, or because they can't have it.
    state      text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'offered', 'left')),
    order_id   uuid REFERENCES orders,
    CHECK ((state = 'offered') = (order_id IS NOT NULL))
);
CREATE UNIQUE INDEX waiting_once ON waiting (variant_id, viewer_id) WHERE state = 'waiting';
CREATE INDEX waiting_next ON waiting (variant_id, since, id) WHERE state = 'waiting';
CREATE UNIQUE INDEX waiting_link ON waiting (link_ref) WHERE state = 'waiting';
CALL wall('waiting', 'shop_id', 'SELECT, INSERT, UPDATE', 'SELECT');
