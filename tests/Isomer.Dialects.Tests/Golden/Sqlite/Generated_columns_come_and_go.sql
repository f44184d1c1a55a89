-- tables (BeforeLoad; not in a transaction)
PRAGMA foreign_keys = OFF;

-- tables (BeforeLoad; not in a transaction)
PRAGMA legacy_alter_table = ON;

-- tables/t (BeforeLoad; Rewrites: rewrites the table)
CREATE TABLE "isomer_next_t" (
    "a" INTEGER NOT NULL,
    "b" INTEGER GENERATED ALWAYS AS ("a" + 2) STORED
);
--   back: PRAGMA foreign_keys = OFF;
--   back: PRAGMA legacy_alter_table = ON;
--   back: CREATE TABLE "isomer_next_t" (
    "a" INTEGER NOT NULL,
    "b" INTEGER GENERATED ALWAYS AS ("a" + 1) STORED
);
--   back: INSERT INTO "isomer_next_t" (rowid, "a") SELECT rowid, "a" FROM "t";
--   back: DROP TABLE "t";
--   back: ALTER TABLE "isomer_next_t" RENAME TO "t";
--   back: PRAGMA legacy_alter_table = OFF;
--   back: PRAGMA foreign_keys = ON;

-- tables/t (BeforeLoad)
INSERT INTO "isomer_next_t" (rowid, "a") SELECT rowid, "a" FROM "t";

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

