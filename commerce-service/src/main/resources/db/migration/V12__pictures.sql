-- What is known of a picture; its bytes are in the store of pictures. The id is a function of product and bytes, so the same
-- file sent again is the same picture.
CREATE TABLE picture (
    id         uuid PRIMARY KEY,
    shop_id    uuid NOT NULL REFERENCES shop,
    product_id uuid NOT NULL REFERENCES product,
    position   int NOT NULL,
    media_type text NOT NULL CHECK (media_type IN ('image/jpeg', 'image/png')),
    width      int NOT NULL CHECK (width > 0),
    height     int NOT NULL CHECK (height > 0),
    added_at   timestamptz NOT NULL
);
CREATE INDEX picture_product ON picture (product_id, position);
CALL wall('picture', 'shop_id', 'SELECT, INSERT, UPDATE, DELETE', 'SELECT');

-- The first of its pictures: the one on its card. None: the one from the seed, if there is one.
ALTER TABLE product ADD COLUMN picture_id uuid REFERENCES picture ON DELETE SET NULL;
