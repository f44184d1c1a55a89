-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "users" (
    "email" VARCHAR(255) NOT NULL DEFAULT 'nobody',
    "age" INTEGER DEFAULT 18,
    CONSTRAINT "email_at_email" CHECK (length("email") > 3),
    CONSTRAINT "positive_check_age" CHECK ("age" > 0)
);

-- info ISO2074 at tables/users/columns/email
--   users.email: SQLite has no domains, so the column takes the domain's type, default and checks (representation).
-- info ISO2074 at tables/users/columns/age
--   users.age: SQLite has no domains, so the column takes the domain's type, default and checks (representation).
