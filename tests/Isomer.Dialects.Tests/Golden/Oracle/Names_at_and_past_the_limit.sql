-- Oracle: 5 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "a23456789012345678901234567890123456789012345678901234567890123" (
    "id" NUMBER(10) NOT NULL
);
CREATE TABLE "b234567890123456789012345678901234567890123456789012345678901234" (
    "id" NUMBER(10) NOT NULL
);
CREATE TABLE "long_long_long_long_long_long_long_long_long_long_long_long_name_one" (
    "id" NUMBER(10) NOT NULL
);
CREATE TABLE "long_long_long_long_long_long_long_long_long_long_long_long_name_two" (
    "id" NUMBER(10) NOT NULL
);
CREATE TABLE "t" (
    "äöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöü" NUMBER(10) NOT NULL,
    "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀" NUMBER(10) NOT NULL
);

