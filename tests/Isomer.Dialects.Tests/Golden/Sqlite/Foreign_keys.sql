-- SQLite: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "c" (
    "p" INTEGER NOT NULL,
    "q" INTEGER,
    "u" VARCHAR(5),
    CONSTRAINT "fk_p" FOREIGN KEY ("p") REFERENCES "p" ("id"),
    CONSTRAINT "fk_q" FOREIGN KEY ("q") REFERENCES "p" ("id"),
    CONSTRAINT "fk_u" FOREIGN KEY ("u") REFERENCES "p" ("u")
);
CREATE TABLE "p" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "u" VARCHAR(5) NOT NULL,
    CONSTRAINT "uq_u" UNIQUE ("u")
);

