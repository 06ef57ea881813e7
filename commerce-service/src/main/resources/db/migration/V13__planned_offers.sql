-- An offer can be planned: its units are set aside at once, its room hears of it when it starts.
ALTER TABLE offer NO FORCE ROW LEVEL SECURITY;
ALTER TABLE offer ADD COLUMN told_at timestamptz;
UPDATE offer SET told_at = starts_at;
ALTER TABLE offer FORCE ROW LEVEL SECURITY;
CREATE INDEX offer_untold ON offer (starts_at) WHERE told_at IS NULL AND ended_at IS NULL;
