-- Appeals by who made them; the list of a shop is read by state, or whole.

CREATE INDEX appeal_of_viewer ON appeal (shop_id, viewer_id, at DESC, sanction_id DESC);
CREATE INDEX appeal_newest ON appeal (shop_id, at DESC, sanction_id DESC);
