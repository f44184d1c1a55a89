-- SQLite: 3 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "c" (
    "p" INTEGER DEFAULT 0,
    CONSTRAINT "fk" FOREIGN KEY ("p") REFERENCES "p" ("id") ON UPDATE SET NULL
);
CREATE TABLE "d" (
    "p" VARCHAR(5) DEFAULT '-',
    CONSTRAINT "fk_code" FOREIGN KEY ("p") REFERENCES "p" ("code") ON UPDATE SET NULL
);
CREATE TABLE "p" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "code" VARCHAR(5) NOT NULL,
    CONSTRAINT "uq" UNIQUE ("code")
);

