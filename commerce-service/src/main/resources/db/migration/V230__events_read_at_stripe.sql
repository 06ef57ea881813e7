-- Up to when Stripe's own list of events was read. Belongs to no shop: worker only.
CREATE TABLE stripe_events_read (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    up_to    timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON stripe_events_read TO commerce_worker;
