-- PostgreSQL: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "numbers" (
    "b" boolean NOT NULL,
    "i8" smallint NOT NULL,
    "i16" smallint NOT NULL,
    "i32" integer NOT NULL,
    "i64" bigint NOT NULL,
    "u8" smallint NOT NULL,
    "u16" integer NOT NULL,
    "u32" bigint NOT NULL,
    "u64" numeric(20,0) DEFAULT 7 NOT NULL,
    "d" numeric(12,2) DEFAULT 1.5 NOT NULL,
    "d0" numeric(38,0) NOT NULL,
    "dn" numeric(5,-2) NOT NULL,
    "dx" numeric NOT NULL,
    "m" numeric(19,4) NOT NULL,
    "y" smallint NOT NULL,
    "f32" real NOT NULL,
    "f64" double precision NOT NULL
);

