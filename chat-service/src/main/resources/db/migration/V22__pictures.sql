-- Pictures that staff shows in lines and emotes, drawn anew before they are kept. They are small: a row holds the bytes.

CREATE TABLE picture (
    picture_id uuid        NOT NULL,
    shop_id    uuid        NOT NULL,
    media_type text        NOT NULL CHECK (media_type IN ('image/jpeg', 'image/png')),
    width      integer     NOT NULL,
    height     integer     NOT NULL,
    bytes      bytea       NOT NULL,
    added_by   uuid        NOT NULL,
    at         timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (shop_id, picture_id)
);

ALTER TABLE picture ENABLE ROW LEVEL SECURITY;
ALTER TABLE picture FORCE ROW LEVEL SECURITY;
CREATE POLICY own_shop ON picture
    USING (shop_id = NULLIF(current_setting('app.shop', true), '')::uuid)
    WITH CHECK (shop_id = NULLIF(current_setting('app.shop', true), '')::uuid);

GRANT SELECT, INSERT ON picture TO chat_app;
