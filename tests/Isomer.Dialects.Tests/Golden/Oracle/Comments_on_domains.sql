-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "email" VARCHAR2(255 CHAR) NOT NULL
);

-- warning ISO2100 at tables/t/columns/email
--   t.email: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- info ISO2074 at tables/t/columns/email
--   t.email: Oracle has no domains, so the column takes the domain's type, default and checks (representation).
-- info ISO2071 at domains/email
--   domain email: Oracle holds no comments (unsupported): 1 left out.
