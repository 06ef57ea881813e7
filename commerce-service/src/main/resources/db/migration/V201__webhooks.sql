-- Webhooks that were verified and answered with 200; the work follows. Only what the work needs: no personal data.
-- Belongs to no shop: worker only.
CREATE TABLE webhook_inbox (
    event_id    text PRIMARY KEY,
    type        text NOT NULL,
    happened_at timestamptz NOT NULL,
    live        boolean NOT NULL,
    account     text,
    object_id   text NOT NULL,
    intent_id   text,
    order_ref   text,
    code        text,
    state       text NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'done', 'ignored', 'quarantined')),
    tries       int NOT NULL DEFAULT 0,
    next_try_at timestamptz NOT NULL DEFAULT now(),
    received_at timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz,
    CHECK ((state = 'new') = (finished_at IS NULL))
);
CREATE INDEX webhook_inbox_new ON webhook_inbox (next_try_at) WHERE state = 'new';
CREATE INDEX webhook_inbox_finished ON webhook_inbox (finished_at) WHERE state <> 'new';
GRANT SELECT, INSERT, UPDATE, DELETE ON webhook_inbox TO commerce_worker;

-- What Stripe said that the books contradict: nothing was changed by it, a person must look. Once per subject and reason.
CREATE TABLE payment_quarantine (
    subject  text NOT NULL,
    reason   text NOT NULL,
    order_id uuid,
    expected text,
    found    text,
    at       timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (subject, reason)
);
GRANT SELECT, INSERT ON payment_quarantine TO commerce_worker;
