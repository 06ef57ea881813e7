-- Reading back in a room page by page: within one log by offset. The index of V1 served the newest only, over all logs.

CREATE INDEX message_page ON message (broadcast_id, log_epoch, log_offset DESC) WHERE event IS NOT NULL;
CREATE INDEX message_first ON message (broadcast_id, log_epoch, at);
DROP INDEX message_newest;
