-- Where a shop wants to be told what its orders do.
CREATE TABLE webhook_endpoint (
    id              uuid PRIMARY KEY,
    shop_id         uuid NOT NULL REFERENCES shop,
    url             text NOT NULL CHECK (length(url) <= 500),
    events          text[] NOT NULL CHECK (cardinality(events) BETWEEN 1 AND 20),
    -- Needed whole for each signature, so it is no hash. The one before is signed with too, until that time.
    secret          bytea NOT NULL,
    previous_secret bytea,
    previous_until  timestamptz,
    -- Since when nothing is sent there; null: it is.
    paused_at       timestamptz,
    failures_in_row int NOT NULL DEFAULT 0,
    made_at         timestamptz NOT NULL
);
CREATE INDEX webhook_endpoint_shop ON webhook_endpoint (shop_id, made_at);
CALL wall('webhook_endpoint', 'shop_id', 'INSERT, DELETE', 'SELECT, UPDATE');
GRANT SELECT (id, shop_id, url, events, paused_at, failures_in_row, made_at),
    UPDATE (url, events, secret, previous_secret, previous_until, paused_at, failures_in_row) ON webhook_endpoint TO commerce_app;
-- A new secret keeps the one before: the statement that moves it must read it.
GRANT SELECT (secret) ON webhook_endpoint TO commerce_app;

-- One message to one endpoint, with the same id and the same bytes however often it is sent.
CREATE TABLE webhook_delivery (
    id           uuid PRIMARY KEY,
    shop_id      uuid NOT NULL REFERENCES shop,
    endpoint_id  uuid NOT NULL REFERENCES webhook_endpoint ON DELETE CASCADE,
    type         text NOT NULL,
    body         bytea NOT NULL,
    made_at      timestamptz NOT NULL,
    state        text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'delivered', 'failed')),
    tries        int NOT NULL DEFAULT 0,
    next_try_at  timestamptz NOT NULL,
    tried_at     timestamptz,
    -- What the last try came to: a status, or in a word why there is none.
    last_answer  text CHECK (length(last_answer) <= 100)
);
CREATE INDEX webhook_delivery_due ON webhook_delivery (next_try_at) WHERE state = 'waiting';
CREATE INDEX webhook_delivery_endpoint ON webhook_delivery (endpoint_id, made_at DESC, id);
CREATE INDEX webhook_delivery_old ON webhook_delivery (made_at);
CALL wall('webhook_delivery', 'shop_id', 'SELECT, INSERT', 'SELECT, INSERT, UPDATE, DELETE');
GRANT UPDATE (state, tries, next_try_at) ON webhook_delivery TO commerce_app;
