-- What viewers say of lines and of what was decided about them, and who follows which shop.

CREATE TABLE report (
    event_id     uuid        PRIMARY KEY,
    shop_id      uuid        NOT NULL,
    broadcast_id uuid        NOT NULL,
    at           timestamptz NOT NULL,
    message_id   uuid        NOT NULL,
    author_id    uuid        NOT NULL,
    viewer_id    uuid        NOT NULL,
    reason       text        NOT NULL,
    note         text
);
CREATE INDEX report_by_author ON report (broadcast_id, author_id, at DESC);

-- One for each sanction, whatever becomes of it.
CREATE TABLE appeal (
    sanction_id  uuid        PRIMARY KEY,
    shop_id      uuid        NOT NULL,
    broadcast_id uuid        NOT NULL,
    viewer_id    uuid        NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('ban', 'timeout')),
    at           timestamptz NOT NULL,
    text         text        NOT NULL CHECK (char_length(text) <= 500),
    state        text        NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'accepted', 'rejected')),
    decided_by   uuid,
    decided_at   timestamptz
);
CREATE INDEX appeal_by_shop ON appeal (shop_id, state, at DESC);

CREATE TABLE follower (
    shop_id   uuid        NOT NULL,
    viewer_id uuid        NOT NULL,
    at        timestamptz NOT NULL,
    PRIMARY KEY (shop_id, viewer_id)
);

ALTER TABLE report ENABLE ROW LEVEL SECURITY;
ALTER TABLE report FORCE ROW LEVEL SECURITY;
CREATE POLICY own_shop ON report
    USING (shop_id = NULLIF(current_setting('app.shop', true), '')::uuid)
    WITH CHECK (shop_id = NULLIF(current_setting('app.shop', true), '')::uuid);
ALTER TABLE appeal ENABLE ROW LEVEL SECURITY;
ALTER TABLE appeal FORCE ROW LEVEL SECURITY;
CREATE POLICY own_shop ON appeal
    USING (shop_id = NULLIF(current_setting('app.shop', true), '')::uuid)
    WITH CHECK (shop_id = NULLIF(current_setting('app.shop', true), '')::uuid);
ALTER TABLE follower ENABLE ROW LEVEL SECURITY;
ALTER TABLE follower FORCE ROW LEVEL SECURITY;
CREATE POLICY own_shop ON follower
    USING (shop_id = NULLIF(current_setting('app.shop', true), '')::uuid)
    WITH CHECK (shop_id = NULLIF(current_setting('app.shop', true), '')::uuid);

GRANT SELECT, INSERT ON report TO chat_app;
GRANT SELECT, INSERT, UPDATE (state, decided_by, decided_at) ON appeal TO chat_app;
GRANT SELECT, INSERT, DELETE ON follower TO chat_app;
