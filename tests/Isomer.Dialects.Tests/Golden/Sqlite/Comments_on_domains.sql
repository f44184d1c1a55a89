-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "email" VARCHAR(255) NOT NULL
);

-- info ISO2074 at tables/t/columns/email
--   t.email: SQLite has no domains, so the column takes the domain's type, default and checks (representation).
-- info ISO2071 at domains/email
--   domain email: SQLite holds no comments (unsupported): 1 left out.
