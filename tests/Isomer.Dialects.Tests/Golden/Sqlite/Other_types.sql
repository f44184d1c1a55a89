-- SQLite: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "others" (
    "b3" TEXT NOT NULL,
    "vb" TEXT NOT NULL,
    "vx" TEXT NOT NULL,
    "a" TEXT NOT NULL,
    "as" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "s" TEXT NOT NULL,
    "g" BLOB NOT NULL,
    "ip" TEXT NOT NULL,
    "c" TEXT NOT NULL,
    "m" TEXT NOT NULL,
    "m8" TEXT NOT NULL,
    "rv" BLOB NOT NULL,
    "v" TEXT NOT NULL,
    "pg" TEXT NOT NULL,
    "sl" NOT NULL,
    "my" TEXT NOT NULL
);

-- info ISO2001 at tables/others/columns/b3
--   others.b3: bit(3) becomes TEXT on SQLite (representation): bits are text of 0 and 1.
-- info ISO2001 at tables/others/columns/vb
--   others.vb: varbit(8) becomes TEXT on SQLite (representation): bits are text of 0 and 1.
-- info ISO2001 at tables/others/columns/vx
--   others.vx: varbit becomes TEXT on SQLite (representation): bits are text of 0 and 1.
-- info ISO2001 at tables/others/columns/a
--   others.a: array<int32> becomes TEXT on SQLite (representation): elements are one text.
-- info ISO2001 at tables/others/columns/as
--   others.as: array<string(5)> becomes TEXT on SQLite (representation): elements are one text.
-- info ISO2001 at tables/others/columns/at
--   others.at: array<timestamp(9)> becomes TEXT on SQLite (representation): elements are one text.
-- info ISO2001 at tables/others/columns/s
--   others.s: set(a,b,c) becomes TEXT on SQLite (representation): labels are one text, joined by commas.
-- info ISO2001 at tables/others/columns/g
--   others.g: geometry(point) becomes BLOB on SQLite (representation): shapes are EWKB octets.
-- info ISO2001 at tables/others/columns/ip
--   others.ip: inet becomes TEXT on SQLite (representation): addresses are text.
-- info ISO2001 at tables/others/columns/c
--   others.c: cidr becomes TEXT on SQLite (representation): addresses are text.
-- info ISO2001 at tables/others/columns/m
--   others.m: macaddr becomes TEXT on SQLite (representation): addresses are text.
-- info ISO2001 at tables/others/columns/m8
--   others.m8: macaddr(8) becomes TEXT on SQLite (representation): addresses are text.
-- warning ISO2003 at tables/others/columns/rv
--   others.rv: rowversion becomes BLOB on SQLite (unsupported): the database no longer changes the stamp. Leave the column out in the mapping, or accept the loss.
-- info ISO2001 at tables/others/columns/v
--   others.v: vector(3) becomes TEXT on SQLite (representation): elements are one text.
-- info ISO2001 at tables/others/columns/pg
--   others.pg: other(postgresql:tsvector) becomes TEXT on SQLite (representation): values are text, without the type's operators.
-- info ISO2001 at tables/others/columns/my
--   others.my: other(mysql:geomcollection) becomes TEXT on SQLite (representation): values are text, without the type's operators.
