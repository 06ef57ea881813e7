-- Who somebody is at the identity provider: issuer and subject. Set at the first log-in there, and the person from then on.
ALTER TABLE staff ADD COLUMN oidc_subject text CHECK (length(oidc_subject) <= 600);
CREATE UNIQUE INDEX staff_oidc_subject ON staff (oidc_subject) WHERE removed_at IS NULL;
