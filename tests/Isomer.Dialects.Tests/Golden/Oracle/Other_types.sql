-- Oracle: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE "others" (
    "b3" VARCHAR2(3 BYTE) NOT NULL,
    "vb" VARCHAR2(8 BYTE) NOT NULL,
    "vx" CLOB NOT NULL,
    "a" CLOB NOT NULL,
    "as" CLOB NOT NULL,
    "at" CLOB NOT NULL,
    "s" CLOB NOT NULL,
    "g" BLOB NOT NULL,
    "ip" VARCHAR2(43 BYTE) NOT NULL,
    "c" VARCHAR2(43 BYTE) NOT NULL,
    "m" VARCHAR2(23 BYTE) NOT NULL,
    "m8" VARCHAR2(23 BYTE) NOT NULL,
    "v" CLOB NOT NULL,
    "pg" CLOB NOT NULL,
    "sl" CLOB NOT NULL,
    "my" CLOB NOT NULL
);

-- info ISO2155 at tables/others/columns/b3
--   others.b3: bit(3) becomes VARCHAR2(3 BYTE) on Oracle (representation): bits are text of 0 and 1; B'101' → '101'.
-- info ISO2155 at tables/others/columns/vb
--   others.vb: varbit(8) becomes VARCHAR2(8 BYTE) on Oracle (representation): bits are text of 0 and 1; B'101' → '101'.
-- info ISO2155 at tables/others/columns/vx
--   others.vx: varbit becomes CLOB on Oracle (representation): bits are text of 0 and 1; B'101' → '101'.
-- info ISO2156 at tables/others/columns/a
--   others.a: array<int32> becomes CLOB on Oracle (representation): elements are one text; {1,2} → '{1,2}'.
-- info ISO2156 at tables/others/columns/as
--   others.as: array<string(5)> becomes CLOB on Oracle (representation): elements are one text; {1,2} → '{1,2}'.
-- info ISO2156 at tables/others/columns/at
--   others.at: array<timestamp(9)> becomes CLOB on Oracle (representation): elements are one text; {1,2} → '{1,2}'.
-- info ISO2154 at tables/others/columns/s
--   others.s: set(a,b,c) becomes CLOB on Oracle (representation): labels are one text, joined by commas; {a,b} → 'a,b'.
-- info ISO2157 at tables/others/columns/g
--   others.g: geometry(point) becomes BLOB on Oracle (representation): shapes are EWKB octets, without operators or indexes; POINT(1 2) → 0101000000000000000000F03F0000000000000040.
-- info ISO2158 at tables/others/columns/ip
--   others.ip: inet becomes VARCHAR2(43 BYTE) on Oracle (representation): addresses are text, which sorts by its characters; 10.0.0.9 → '10.0.0.9', which sorts after '10.0.0.10'.
-- info ISO2158 at tables/others/columns/c
--   others.c: cidr becomes VARCHAR2(43 BYTE) on Oracle (representation): addresses are text, which sorts by its characters; 10.0.0.9 → '10.0.0.9', which sorts after '10.0.0.10'.
-- info ISO2159 at tables/others/columns/m
--   others.m: macaddr becomes VARCHAR2(23 BYTE) on Oracle (representation): addresses are text, lower case with colons; 08-00-2B-01-02-03 → '08:00:2b:01:02:03'.
-- info ISO2159 at tables/others/columns/m8
--   others.m8: macaddr(8) becomes VARCHAR2(23 BYTE) on Oracle (representation): addresses are text, lower case with colons; 08-00-2B-01-02-03 → '08:00:2b:01:02:03'.
-- info ISO2160 at tables/others/columns/v
--   others.v: vector(3) becomes CLOB on Oracle (representation): elements are one text, without operators or indexes; [1,0.5] → '[1,0.5]'.
-- info ISO2161 at tables/others/columns/pg
--   others.pg: other(postgresql:tsvector) becomes CLOB on Oracle (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- info ISO2161 at tables/others/columns/sl
--   others.sl: other(sqlite:) becomes CLOB on Oracle (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- info ISO2161 at tables/others/columns/my
--   others.my: other(mysql:geomcollection) becomes CLOB on Oracle (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
