-- SQLite: 5 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "a23456789012345678901234567890123456789012345678901234567890123" (
    "id" INTEGER NOT NULL
);
CREATE TABLE "b234567890123456789012345678901234567890123456789012345678901234" (
    "id" INTEGER NOT NULL
);
CREATE TABLE "long_long_long_long_long_long_long_long_long_long_long_long_name_one" (
    "id" INTEGER NOT NULL
);
CREATE TABLE "long_long_long_long_long_long_long_long_long_long_long_long_name_two" (
    "id" INTEGER NOT NULL
);
CREATE TABLE "t" (
    "äöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöü" INTEGER NOT NULL,
    "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀" INTEGER NOT NULL
);

