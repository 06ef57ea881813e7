-- The second wall between tenants. Every tenant table is walled by the one procedure below:
-- commerce_app sees the rows of the shop that its transaction named first (no shop named: no row),
-- commerce_worker (relay, poller, webhooks, log-in, link look-up) sees all by an explicit policy,
-- and the owner itself, being forced too, sees none.

CREATE FUNCTION current_shop() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('app.shop', true), '')::uuid;

-- shop_column: the column that names the shop. app_rights, worker_rights: what GRANT takes.
CREATE PROCEDURE wall(tenant_table regclass, shop_column text, app_rights text, worker_rights text)
    LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('CREATE POLICY own_shop ON %s TO commerce_app USING (%I = current_shop()) WITH CHECK (%I = current_shop())',
                   tenant_table, shop_column, shop_column);
    EXECUTE format('CREATE POLICY every_shop ON %s TO commerce_worker USING (true) WITH CHECK (true)', tenant_table);
    IF app_rights <> '' THEN
        EXECUTE format('GRANT %s ON %s TO commerce_app', app_rights, tenant_table);
    END IF;
    IF worker_rights <> '' THEN
        EXECUTE format('GRANT %s ON %s TO commerce_worker', worker_rights, tenant_table);
    END IF;
END $$;

CREATE TABLE shop (
    id              uuid PRIMARY KEY,
    name_ko         text NOT NULL,
    name_en         text,
    seller_line_ko  text NOT NULL,
    seller_line_en  text,
    allowed_origins text[] NOT NULL DEFAULT '{}',
    shipping_minor  bigint NOT NULL CHECK (shipping_minor >= 0),
    currency        char(3) NOT NULL,
    zone            text NOT NULL DEFAULT 'Asia/Seoul',
    created_at      timestamptz NOT NULL DEFAULT now()
);
CALL wall('shop', 'id', 'SELECT', 'SELECT, INSERT');

CREATE TABLE staff (
    id            uuid PRIMARY KEY,
    shop_id       uuid NOT NULL REFERENCES shop,
    email         text NOT NULL,
    password_hash text NOT NULL,
    name          text NOT NULL,
    role          text NOT NULL CHECK (role IN ('agent', 'marketer', 'moderator', 'host', 'owner')),
    -- Access tokens from before are void.
    signed_out_at timestamptz,
    created_at    timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX staff_email ON staff (lower(email));
CALL wall('staff', 'shop_id', '', 'SELECT, INSERT, UPDATE');
GRANT SELECT (id, shop_id, name, role, signed_out_at) ON staff TO commerce_app;

-- A log-in. The cookie's token is kept as its SHA-256 only and changes at each refresh; the hash before
-- the last refresh stays, so that pages which refresh at once don't throw each other out and a stolen
-- older token is noticed.
CREATE TABLE staff_session (
    id            uuid PRIMARY KEY,
    shop_id       uuid NOT NULL REFERENCES shop,
    staff_id      uuid NOT NULL REFERENCES staff,
    token_hash    bytea NOT NULL UNIQUE,
    previous_hash bytea UNIQUE,
    rotated_at    timestamptz NOT NULL,
    started_at    timestamptz NOT NULL,
    ends_at       timestamptz NOT NULL
);
CREATE INDEX staff_session_ends ON staff_session (ends_at);
CALL wall('staff_session', 'shop_id', '', 'SELECT, INSERT, UPDATE, DELETE');

-- Log-in tries per key (a hash of e-mail and address) in one window. Belongs to no shop: worker only.
CREATE TABLE login_try (
    key      bytea PRIMARY KEY,
    tries    int NOT NULL,
    resets_at timestamptz NOT NULL
);
CREATE INDEX login_try_resets ON login_try (resets_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON login_try TO commerce_worker;

-- One row per action of the staff. Nobody but the owner of the schema can change or remove one.
CREATE TABLE audit (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    shop_id  uuid NOT NULL REFERENCES shop,
    staff_id uuid NOT NULL,
    action   text NOT NULL,
    subject  text NOT NULL,
    at       timestamptz NOT NULL DEFAULT now()
);
CALL wall('audit', 'shop_id', 'INSERT', 'INSERT');
