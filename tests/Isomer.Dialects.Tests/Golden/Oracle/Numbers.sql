-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "numbers" (
    "b" NUMBER(1) NOT NULL,
    "i8" NUMBER(3) NOT NULL,
    "i16" NUMBER(5) NOT NULL,
    "i32" NUMBER(10) NOT NULL,
    "i64" NUMBER(19) NOT NULL,
    "u8" NUMBER(3) NOT NULL,
    "u16" NUMBER(5) NOT NULL,
    "u32" NUMBER(10) NOT NULL,
    "u64" NUMBER(20) DEFAULT 7 NOT NULL,
    "d" NUMBER(12,2) DEFAULT 1.5 NOT NULL,
    "d0" NUMBER(38) NOT NULL,
    "dn" NUMBER(5,-2) NOT NULL,
    "dx" NUMBER NOT NULL,
    "m" NUMBER(19,4) NOT NULL,
    "y" NUMBER(4) NOT NULL,
    "f32" BINARY_FLOAT NOT NULL,
    "f64" BINARY_DOUBLE NOT NULL,
    CONSTRAINT "ck_numbers_b" CHECK ("b" in (0, 1))
);

-- warning ISO2117 at tables/numbers/columns/dx
--   numbers.dx: decimal(*) becomes NUMBER on Oracle (narrowing): a number has fewer significant digits there; 1.000000000000000000000000000000000000001 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
