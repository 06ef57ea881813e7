-- A reply shows the beginning of the line that it answers. When that line is removed, the words of it that stand in its replies go too.

ALTER TABLE message ADD COLUMN reply_to uuid;
CREATE INDEX message_reply_to ON message (broadcast_id, reply_to) WHERE reply_to IS NOT NULL AND event IS NOT NULL;

CREATE FUNCTION without_quote(event text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_set(event::jsonb, '{replyTo}', (event::jsonb -> 'replyTo') - 'nickname' - 'text')::text
$$;
