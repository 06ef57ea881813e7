-- Its row lock is what keeps one aggregate's rows in order: the next sequence is taken under it, and it
-- is held until commit, so a later sequence can't be visible before an earlier one.
CREATE TABLE outbox_aggregate (
    aggregate     text PRIMARY KEY,
    shop_id       uuid NOT NULL REFERENCES shop,
    last_sequence bigint NOT NULL
);
CALL wall('outbox_aggregate', 'shop_id', 'SELECT, INSERT, UPDATE', 'SELECT, INSERT, UPDATE');

CREATE TABLE outbox (
    -- Taken after the aggregate's lock, so within one aggregate it rises with the sequence. Between
    -- aggregates ids commit out of order: nobody may read on from the last id seen.
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    shop_id    uuid NOT NULL REFERENCES shop,
    aggregate  text NOT NULL,
    sequence   bigint NOT NULL,
    topic      text NOT NULL,
    -- Null: the broker's partitioner chooses by the key.
    partition  int,
    key        text NOT NULL,
    payload    bytea NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    sent_at    timestamptz,
    UNIQUE (aggregate, sequence)
);
CREATE INDEX outbox_pending ON outbox (id) WHERE sent_at IS NULL;
CREATE INDEX outbox_sent ON outbox (sent_at) WHERE sent_at IS NOT NULL;
CALL wall('outbox', 'shop_id', 'INSERT', 'SELECT, INSERT, UPDATE, DELETE');
