-- Oracle: 5 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "keyless" (
    "x" CLOB
);
CREATE TABLE "many_nulls" (
    "k" VARCHAR2(5 CHAR)
);
CREATE TABLE "named" (
    "a" NUMBER(10) NOT NULL,
    "b" VARCHAR2(10 CHAR) NOT NULL
);
CREATE TABLE "nullable" (
    "k" VARCHAR2(5 CHAR) NOT NULL
);
CREATE TABLE "unnamed" (
    "id" VARCHAR2(36 BYTE) NOT NULL
);

-- After the rows
ALTER TABLE "many_nulls" ADD CONSTRAINT "uq_k" UNIQUE ("k");
ALTER TABLE "named" ADD CONSTRAINT "pk_named" PRIMARY KEY ("b", "a");
ALTER TABLE "named" ADD CONSTRAINT "uq_a" UNIQUE ("a");
ALTER TABLE "named" ADD CONSTRAINT "uq_both" UNIQUE ("a", "b");
ALTER TABLE "nullable" ADD PRIMARY KEY ("k");
ALTER TABLE "unnamed" ADD PRIMARY KEY ("id");

-- warning ISO2101 at tables/many_nulls/columns/k
--   many_nulls.k: Oracle takes a text without characters for NULL (narrowing): '' is read back as NULL.
-- warning ISO2107 at tables/many_nulls/unique/uq_k
--   tables/many_nulls/unique/uq_k: Oracle takes an empty value for NULL, and many NULLs stand in a unique key (behaviour): two rows with '', refused before, are taken.
-- warning ISO2100 at tables/named/columns/b
--   named.b: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- warning ISO2005 at tables/nullable/columns/k
--   nullable.k: a primary key takes no NULL on Oracle (narrowing): a row with NULL there does not fit.
-- warning ISO2100 at tables/nullable/columns/k
--   nullable.k: Oracle takes a text without characters for NULL, and the column takes none (narrowing): '' would be refused. Let the column take NULL, or accept the loss.
-- info ISO2145 at tables/unnamed/columns/id
--   unnamed.id: uuid becomes VARCHAR2(36 BYTE) on Oracle (representation): identifiers are text of 36 characters, lower case; 6F9619FF-8B86-D011-B42D-00C04FC964FF → '6f9619ff-8b86-d011-b42d-00c04fc964ff'.
