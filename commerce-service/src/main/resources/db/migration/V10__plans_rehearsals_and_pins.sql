-- A show is announced, practised, run, over. What it needs beside its title: a cue for each product, and how late its picture is.
ALTER TABLE broadcast DROP CONSTRAINT broadcast_state_check;
ALTER TABLE broadcast ADD CONSTRAINT broadcast_state_check CHECK (state IN ('draft', 'scheduled', 'rehearsal', 'live', 'ended'));
ALTER TABLE broadcast DROP CONSTRAINT broadcast_check;
ALTER TABLE broadcast ADD CONSTRAINT broadcast_begun CHECK ((state IN ('draft', 'scheduled', 'rehearsal')) = (started_at IS NULL));
ALTER TABLE broadcast ADD COLUMN scheduled_at timestamptz;
ALTER TABLE broadcast ADD CONSTRAINT broadcast_scheduled CHECK (state <> 'scheduled' OR scheduled_at IS NOT NULL);
-- Milliseconds by which the picture is later than the room.
ALTER TABLE broadcast ADD COLUMN display_offset int NOT NULL DEFAULT 0 CHECK (display_offset BETWEEN 0 AND 120000);
DROP INDEX broadcast_live;
CREATE INDEX broadcast_on_air ON broadcast (id) WHERE state IN ('live', 'rehearsal');

-- Seconds from the start at which the product is planned to be shown.
ALTER TABLE broadcast_product ADD COLUMN cue int CHECK (cue BETWEEN 0 AND 86400);
-- A line-up is written anew in one statement after the other.
ALTER TABLE broadcast_product DROP CONSTRAINT broadcast_product_broadcast_id_position_key;
ALTER TABLE broadcast_product ADD CONSTRAINT broadcast_product_place UNIQUE (broadcast_id, position) DEFERRABLE INITIALLY DEFERRED;
GRANT DELETE ON broadcast_product TO commerce_app;

-- Up to three at once, from left to right.
ALTER TABLE pin ADD COLUMN place smallint NOT NULL DEFAULT 1 CHECK (place BETWEEN 1 AND 3);
DROP INDEX pin_now;
CREATE UNIQUE INDEX pin_now ON pin (broadcast_id, product_id) WHERE unpinned_at IS NULL;

ALTER TABLE stock_told ADD COLUMN sold_out boolean NOT NULL DEFAULT false;
