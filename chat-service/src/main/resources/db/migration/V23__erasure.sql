-- Whoever was erased: what they wrote up to then is in no row, and comes into none when the log is read again.

CREATE TABLE erasure (
    shop_id   uuid        NOT NULL,
    viewer_id uuid        NOT NULL,
    at        timestamptz NOT NULL,
    PRIMARY KEY (shop_id, viewer_id)
);

ALTER TABLE erasure ENABLE ROW LEVEL SECURITY;
ALTER TABLE erasure FORCE ROW LEVEL SECURITY;
CREATE POLICY own_shop ON erasure
    USING (shop_id = NULLIF(current_setting('app.shop', true), '')::uuid)
    WITH CHECK (shop_id = NULLIF(current_setting('app.shop', true), '')::uuid);

GRANT SELECT, INSERT, UPDATE (at) ON erasure TO chat_app;
-- Their own words, which is all that goes: that there was a report or an appeal, and what was decided, stays.
GRANT UPDATE (note) ON report TO chat_app;
GRANT UPDATE (text) ON appeal TO chat_app;

CREATE INDEX report_by_viewer ON report (shop_id, viewer_id) WHERE note IS NOT NULL;
