-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "users" (
    "email" VARCHAR2(255 CHAR) DEFAULT 'nobody' NOT NULL,
    "age" NUMBER(10) DEFAULT 18,
    CONSTRAINT "email_at_email" CHECK (length("email") > 3),
    CONSTRAINT "positive_check_age" CHECK ("age" > 0)
);

-- warning ISO2100 at tables/users/columns/email
--   users.email: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- info ISO2074 at tables/users/columns/email
--   users.email: Oracle has no domains, so the column takes the domain's type, default and checks (representation).
-- info ISO2074 at tables/users/columns/age
--   users.age: Oracle has no domains, so the column takes the domain's type, default and checks (representation).
