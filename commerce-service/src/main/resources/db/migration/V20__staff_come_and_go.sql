-- People come by invitation and go. The rows of those who went stay, for audit and orders name them.
ALTER TABLE staff
    ADD COLUMN removed_at timestamptz,
    -- Who logs in by the shop's own identity provider alone has none.
    ALTER COLUMN password_hash DROP NOT NULL;
DROP INDEX staff_email;
CREATE UNIQUE INDEX staff_email ON staff (lower(email)) WHERE removed_at IS NULL;
GRANT SELECT (email, created_at, removed_at), UPDATE (role, signed_out_at, removed_at, password_hash) ON staff TO commerce_app;

-- Log-out everywhere and removal end sessions inside the shop's wall; whose token is whose stays out of sight.
GRANT SELECT (shop_id, staff_id), DELETE ON staff_session TO commerce_app;

-- An invitation is a link that works once. Its token is kept as its SHA-256 only.
CREATE TABLE invitation (
    id          uuid PRIMARY KEY,
    shop_id     uuid NOT NULL REFERENCES shop,
    email       text NOT NULL CHECK (length(email) BETWEEN 3 AND 254),
    role        text NOT NULL CHECK (role IN ('agent', 'marketer', 'moderator', 'host', 'owner')),
    token_hash  bytea NOT NULL UNIQUE,
    invited_by  uuid NOT NULL REFERENCES staff,
    made_at     timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL,
    accepted_at timestamptz,
    revoked_at  timestamptz,
    CHECK (accepted_at IS NULL OR revoked_at IS NULL)
);
CREATE INDEX invitation_shop ON invitation (shop_id, made_at DESC);
CALL wall('invitation', 'shop_id', 'INSERT', 'SELECT');
GRANT SELECT (id, shop_id, email, role, invited_by, made_at, expires_at, accepted_at, revoked_at), UPDATE (revoked_at)
    ON invitation TO commerce_app;
GRANT UPDATE (accepted_at) ON invitation TO commerce_worker;

-- Owners read it, newest first; append stays the only way to write.
GRANT SELECT ON audit TO commerce_app;
CREATE INDEX audit_shop ON audit (shop_id, id DESC);
