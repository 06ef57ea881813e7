-- Polls of shows, for their replays: what was asked, when, and how it ended. Who voted for what is in the log alone, and goes with it.

CREATE TABLE poll (
    poll_id      uuid        NOT NULL,
    broadcast_id uuid        NOT NULL,
    shop_id      uuid        NOT NULL,
    at           timestamptz NOT NULL,
    -- Its beginning as it stands in the log.
    event        text        NOT NULL,
    -- Null until its result stands in the log. One that was void, because another was open, never gets any.
    ended_at     timestamptz,
    votes        integer[],
    right_option integer,
    PRIMARY KEY (broadcast_id, poll_id),
    CHECK ((ended_at IS NULL) = (votes IS NULL)),
    CHECK (array_position(votes, NULL) IS NULL)
);
CREATE INDEX poll_page ON poll (broadcast_id, at DESC, poll_id DESC) WHERE ended_at IS NOT NULL;

ALTER TABLE poll ENABLE ROW LEVEL SECURITY;
ALTER TABLE poll FORCE ROW LEVEL SECURITY;
CREATE POLICY own_shop ON poll
    USING (shop_id = NULLIF(current_setting('app.shop', true), '')::uuid)
    WITH CHECK (shop_id = NULLIF(current_setting('app.shop', true), '')::uuid);

GRANT SELECT, INSERT, UPDATE (ended_at, votes, right_option) ON poll TO chat_app;
