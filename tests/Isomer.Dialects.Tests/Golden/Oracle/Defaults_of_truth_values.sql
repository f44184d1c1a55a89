-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "t" (
    "yes" NUMBER(1) DEFAULT 1 NOT NULL,
    "no" NUMBER(1) DEFAULT 0 NOT NULL,
    CONSTRAINT "ck_t_no" CHECK ("no" in (0, 1)),
    CONSTRAINT "ck_t_yes" CHECK ("yes" in (0, 1))
);

