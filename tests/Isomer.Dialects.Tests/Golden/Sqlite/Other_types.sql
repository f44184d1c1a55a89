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
    "v" TEXT NOT NULL,
    "pg" TEXT NOT NULL,
    "sl" NOT NULL,
    "my" TEXT NOT NULL
);

-- info ISO2155 at tables/others/columns/b3
--   others.b3: bit(3) becomes TEXT on SQLite (representation): bits are text of 0 and 1; B'101' → '101'.
-- info ISO2155 at tables/others/columns/vb
--   others.vb: varbit(8) becomes TEXT on SQLite (representation): bits are text of 0 and 1; B'101' → '101'.
-- info ISO2155 at tables/others/columns/vx
--   others.vx: varbit becomes TEXT on SQLite (representation): bits are text of 0 and 1; B'101' → '101'.
-- info ISO2156 at tables/others/columns/a
--   others.a: array<int32> becomes TEXT on SQLite (representation): elements are one text; {1,2} → '{1,2}'.
-- info ISO2156 at tables/others/columns/as
--   others.as: array<string(5)> becomes TEXT on SQLite (representation): elements are one text; {1,2} → '{1,2}'.
-- info ISO2156 at tables/others/columns/at
--   others.at: array<timestamp(9)> becomes TEXT on SQLite (representation): elements are one text; {1,2} → '{1,2}'.
-- info ISO2154 at tables/others/columns/s
--   others.s: set(a,b,c) becomes TEXT on SQLite (representation): labels are one text, joined by commas; {a,b} → 'a,b'.
-- info ISO2157 at tables/others/columns/g
--   others.g: geometry(point) becomes BLOB on SQLite (representation): shapes are EWKB octets, without operators or indexes; POINT(1 2) → 0101000000000000000000F03F0000000000000040.
-- info ISO2158 at tables/others/columns/ip
--   others.ip: inet becomes TEXT on SQLite (representation): addresses are text, which sorts by its characters; 10.0.0.9 → '10.0.0.9', which sorts after '10.0.0.10'.
-- info ISO2158 at tables/others/columns/c
--   others.c: cidr becomes TEXT on SQLite (representation): addresses are text, which sorts by its characters; 10.0.0.9 → '10.0.0.9', which sorts after '10.0.0.10'.
-- info ISO2159 at tables/others/columns/m
--   others.m: macaddr becomes TEXT on SQLite (representation): addresses are text, lower case with colons; 08-00-2B-01-02-03 → '08:00:2b:01:02:03'.
-- info ISO2159 at tables/others/columns/m8
--   others.m8: macaddr(8) becomes TEXT on SQLite (representation): addresses are text, lower case with colons; 08-00-2B-01-02-03 → '08:00:2b:01:02:03'.
-- info ISO2160 at tables/others/columns/v
--   others.v: vector(3) becomes TEXT on SQLite (representation): elements are one text, without operators or indexes; [1,0.5] → '[1,0.5]'.
-- info ISO2161 at tables/others/columns/pg
--   others.pg: other(postgresql:tsvector) becomes TEXT on SQLite (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- info ISO2161 at tables/others/columns/my
--   others.my: other(mysql:geomcollection) becomes TEXT on SQLite (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
