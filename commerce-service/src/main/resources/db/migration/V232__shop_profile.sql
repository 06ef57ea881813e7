-- What sign-up asked once can be changed: a shop's name, and whose pages may have its rooms in them.
GRANT UPDATE (name_ko, name_en, allowed_origins) ON shop TO commerce_app;
