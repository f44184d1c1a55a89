-- tables (BeforeLoad; not in a transaction)
PRAGMA foreign_keys = OFF;

-- tables (BeforeLoad; not in a transaction)
PRAGMA legacy_alter_table = ON;

-- tables/p (BeforeLoad; MayFail: fails where a row breaks the new rule)
CREATE TABLE "isomer_next_p" (
    "a" INTEGER NOT NULL PRIMARY KEY,
    "b" INTEGER NOT NULL
);
--   back: PRAGMA foreign_keys = OFF;
--   back: PRAGMA legacy_alter_table = ON;
--   back: CREATE TABLE "isomer_next_p" (
    "a" INTEGER NOT NULL,
    "b" INTEGER NOT NULL,
    CONSTRAINT "uq" UNIQUE ("a")
);
--   back: INSERT INTO "isomer_next_p" ("a", "b") SELECT "a", "b" FROM "p";
--   back: DROP TABLE "p";
--   back: ALTER TABLE "isomer_next_p" RENAME TO "p";
--   back: PRAGMA legacy_alter_table = OFF;
--   back: PRAGMA foreign_keys = ON;

-- tables/p (BeforeLoad)
INSERT INTO "isomer_next_p" ("a", "b") SELECT "a", "b" FROM "p";

-- tables/p (BeforeLoad)
DROP TABLE "p";

-- tables/p (BeforeLoad)
ALTER TABLE "isomer_next_p" RENAME TO "p";

-- tables (BeforeLoad; must return no rows)
PRAGMA foreign_key_check;

-- tables (BeforeLoad; not in a transaction)
PRAGMA legacy_alter_table = OFF;

-- tables (BeforeLoad; not in a transaction)
PRAGMA foreign_keys = ON;

