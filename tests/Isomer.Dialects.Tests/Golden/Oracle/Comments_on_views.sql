-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "a" NUMBER(10) NOT NULL
);

-- After the rows
CREATE VIEW "v" AS
SELECT "A" FROM "T";
COMMENT ON TABLE "v" IS 'All';

