-- tables (BeforeLoad; not in a transaction)
PRAGMA foreign_keys = OFF;

-- tables (BeforeLoad; not in a transaction)
PRAGMA legacy_alter_table = ON;

-- tables/t (BeforeLoad; MayFail: fails where a row breaks the new rule)
CREATE TABLE "isomer_next_t" (
    "s" VARCHAR(5) NOT NULL,
    "n" TEXT NOT NULL
);
--   back: PRAGMA foreign_keys = OFF;
--   back: PRAGMA legacy_alter_table = ON;
--   back: CREATE TABLE "isomer_next_t" (
    "s" VARCHAR(20),
    "n" INTEGER NOT NULL
);
--   back: INSERT INTO "isomer_next_t" (rowid, "s", "n") SELECT rowid, "s", "n" FROM "t";
--   back: DROP TABLE "t";
--   back: ALTER TABLE "isomer_next_t" RENAME TO "t";
--   back: PRAGMA legacy_alter_table = OFF;
--   back: PRAGMA foreign_keys = ON;

-- tables/t (BeforeLoad)
INSERT INTO "isomer_next_t" (rowid, "s", "n") SELECT rowid, "s", "n" FROM "t";

-- tables/t (BeforeLoad)
DROP TABLE "t";

-- tables/t (BeforeLoad)
ALTER TABLE "isomer_next_t" RENAME TO "t";

-- tables (BeforeLoad; must return no rows)
PRAGMA foreign_key_check;

-- tables (BeforeLoad; not in a transaction)
PRAGMA legacy_alter_table = OFF;

-- tables (BeforeLoad; not in a transaction)
PRAGMA foreign_keys = ON;

