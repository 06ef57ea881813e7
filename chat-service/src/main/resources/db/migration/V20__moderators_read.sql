-- What moderators read: the audit of the shop, what was reported, and what one viewer said and did.

-- Lists of words and rules of text belong to a shop, not to a show.
ALTER TABLE audit ALTER COLUMN broadcast_id DROP NOT NULL;

CREATE INDEX report_by_shop ON report (shop_id, at DESC);
CREATE INDEX report_of_message ON report (message_id, at DESC);
CREATE INDEX report_of_author ON report (shop_id, author_id, at DESC, event_id DESC);
DROP INDEX report_by_author;
CREATE INDEX message_of_viewer ON message (shop_id, viewer_id, at DESC, message_id DESC);
DROP INDEX message_by_viewer;
CREATE INDEX message_of_viewer_in_show ON message (broadcast_id, viewer_id);
