-- PostgreSQL: 5 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "a23456789012345678901234567890123456789012345678901234567890123" (
    "id" integer NOT NULL
);
CREATE TABLE "b23456789012345678901234567890123456789012345678901234_2bd6e38a" (
    "id" integer NOT NULL
);
CREATE TABLE "long_long_long_long_long_long_long_long_long_long_long_c0233e7f" (
    "id" integer NOT NULL
);
CREATE TABLE "long_long_long_long_long_long_long_long_long_long_long_cb021fd5" (
    "id" integer NOT NULL
);
CREATE TABLE "t" (
    "äöüäöüäöüäöüäöüäöüäöüäöüäöü_405919ad" integer NOT NULL,
    "😀😀😀😀😀😀😀😀😀😀😀😀😀_b079d788" integer NOT NULL
);

-- info ISO2021 at tables/b234567890123456789012345678901234567890123456789012345678901234
--   b234567890123456789012345678901234567890123456789012345678901234: the name is longer than PostgreSQL takes and becomes b23456789012345678901234567890123456789012345678901234_2bd6e38a (representation).
-- info ISO2021 at tables/long_long_long_long_long_long_long_long_long_long_long_long_name_one
--   long_long_long_long_long_long_long_long_long_long_long_long_name_one: the name is longer than PostgreSQL takes and becomes long_long_long_long_long_long_long_long_long_long_long_cb021fd5 (representation).
-- info ISO2021 at tables/long_long_long_long_long_long_long_long_long_long_long_long_name_two
--   long_long_long_long_long_long_long_long_long_long_long_long_name_two: the name is longer than PostgreSQL takes and becomes long_long_long_long_long_long_long_long_long_long_long_c0233e7f (representation).
-- info ISO2021 at tables/t/columns/äöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöü
--   äöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöü: the name is longer than PostgreSQL takes and becomes äöüäöüäöüäöüäöüäöüäöüäöüäöü_405919ad (representation).
-- info ISO2021 at tables/t/columns/😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀
--   😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀: the name is longer than PostgreSQL takes and becomes 😀😀😀😀😀😀😀😀😀😀😀😀😀_b079d788 (representation).
