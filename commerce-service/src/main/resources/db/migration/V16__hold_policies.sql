-- How buyers have units until they paid: held at checkout, or first paid first served; and for how long a checkout is good.
ALTER TABLE shop ADD COLUMN holds_units boolean NOT NULL DEFAULT true;
-- Seconds; null: the service's own setting.
ALTER TABLE shop ADD COLUMN hold_seconds int CHECK (hold_seconds BETWEEN 300 AND 82800);
GRANT UPDATE (holds_units, hold_seconds) ON shop TO commerce_app;

-- As the policy was at checkout: what was agreed stays so.
ALTER TABLE orders ADD COLUMN units_held boolean NOT NULL DEFAULT true;
