-- What moderators decide beyond one line: every decision in the audit, and lines that only their authors and moderators saw.

-- An action is the type of the event that it is the row of.
ALTER TABLE audit DROP CONSTRAINT audit_action_check;
ALTER TABLE audit ADD CONSTRAINT audit_action_check CHECK (action ~ '^[a-z_]+[.][a-z_]+$');
ALTER TABLE audit ADD COLUMN why text;
-- What was set, for actions that set something: JSON.
ALTER TABLE audit ADD COLUMN detail text;
CREATE INDEX audit_by_shop ON audit (shop_id, at DESC, event_id DESC);
CREATE INDEX audit_by_target ON audit (shop_id, target_id, at DESC);

-- The line of a hidden viewer as it stands in the log; its event is null, so that no reading for viewers finds it.
ALTER TABLE message ADD COLUMN hidden_event text;
CREATE INDEX message_by_viewer ON message (broadcast_id, viewer_id, at DESC);
