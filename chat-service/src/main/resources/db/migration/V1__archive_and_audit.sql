-- What was said in the rooms, and what staff did there. Both are copies of the room log, made by the archive group of this service.
-- Flyway runs as chat_owner; the service is chat_app, to whom row-level security applies: no shop set, no row.

CREATE TABLE message (
    message_id   uuid        NOT NULL,
    broadcast_id uuid        NOT NULL,
    shop_id      uuid        NOT NULL,
    log_epoch    text        NOT NULL,
    log_offset   bigint      NOT NULL,
    at           timestamptz NOT NULL,
    viewer_id    uuid        NOT NULL,
    -- The event as it stands in the log; null after a removal, so that nothing of a removed line can be read again.
    event        text,
    removed_at   timestamptz,
    PRIMARY KEY (broadcast_id, message_id)
);
CREATE INDEX message_newest ON message (broadcast_id, log_offset DESC) WHERE event IS NOT NULL;

-- A removal may be archived before its line when a shop's rows are written again; this keeps the line from coming back.
CREATE TABLE removal (
    message_id   uuid        NOT NULL,
    broadcast_id uuid        NOT NULL,
    shop_id      uuid        NOT NULL,
    at           timestamptz NOT NULL,
    PRIMARY KEY (broadcast_id, message_id)
);

CREATE TABLE audit (
    event_id     uuid        PRIMARY KEY,
    shop_id      uuid        NOT NULL,
    broadcast_id uuid        NOT NULL,
    at           timestamptz NOT NULL,
    staff_id     uuid        NOT NULL,
    action       text        NOT NULL CHECK (action IN ('message.removed', 'viewer.timed_out')),
    target_id    uuid        NOT NULL,
    until        timestamptz
);
CREATE INDEX audit_by_broadcast ON audit (broadcast_id, at);

ALTER TABLE message ENABLE ROW LEVEL SECURITY;
ALTER TABLE message FORCE ROW LEVEL SECURITY;
ALTER TABLE removal ENABLE ROW LEVEL SECURITY;
ALTER TABLE removal FORCE ROW LEVEL SECURITY;
ALTER TABLE audit ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit FORCE ROW LEVEL SECURITY;

CREATE POLICY own_shop ON message
    USING (shop_id = NULLIF(current_setting('app.shop', true), '')::uuid)
    WITH CHECK (shop_id = NULLIF(current_setting('app.shop', true), '')::uuid);
CREATE POLICY own_shop ON removal
    USING (shop_id = NULLIF(current_setting('app.shop', true), '')::uuid)
    WITH CHECK (shop_id = NULLIF(current_setting('app.shop', true), '')::uuid);
CREATE POLICY own_shop ON audit
    USING (shop_id = NULLIF(current_setting('app.shop', true), '')::uuid)
    WITH CHECK (shop_id = NULLIF(current_setting('app.shop', true), '')::uuid);

GRANT SELECT, INSERT, UPDATE ON message TO chat_app;
GRANT SELECT, INSERT ON removal TO chat_app;
-- Append only: nobody rewrites what staff did.
GRANT SELECT, INSERT ON audit TO chat_app;
