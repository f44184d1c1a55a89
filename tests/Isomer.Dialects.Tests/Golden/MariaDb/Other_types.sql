-- MariaDB: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE `others` (
    `b3` bit(3) NOT NULL,
    `vb` varchar(8) NOT NULL,
    `vx` longtext NOT NULL,
    `a` longtext NOT NULL,
    `as` longtext NOT NULL,
    `at` longtext NOT NULL,
    `s` set('a','b','c') NOT NULL,
    `g` longblob NOT NULL,
    `ip` varchar(43) NOT NULL,
    `c` varchar(43) NOT NULL,
    `m` varchar(23) NOT NULL,
    `m8` varchar(23) NOT NULL,
    `v` longtext NOT NULL,
    `pg` longtext NOT NULL,
    `sl` longtext NOT NULL,
    `my` geometrycollection NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- info ISO2155 at tables/others/columns/vb
--   others.vb: varbit(8) becomes varchar(8) on MariaDB (representation): bits are text of 0 and 1; B'101' → '101'.
-- info ISO2155 at tables/others/columns/vx
--   others.vx: varbit becomes longtext on MariaDB (representation): bits are text of 0 and 1; B'101' → '101'.
-- info ISO2156 at tables/others/columns/a
--   others.a: array<int32> becomes longtext on MariaDB (representation): elements are one text; {1,2} → '{1,2}'.
-- info ISO2156 at tables/others/columns/as
--   others.as: array<string(5)> becomes longtext on MariaDB (representation): elements are one text; {1,2} → '{1,2}'.
-- info ISO2156 at tables/others/columns/at
--   others.at: array<timestamp(9)> becomes longtext on MariaDB (representation): elements are one text; {1,2} → '{1,2}'.
-- info ISO2157 at tables/others/columns/g
--   others.g: geometry(point) becomes longblob on MariaDB (representation): shapes are EWKB octets, without operators or indexes; POINT(1 2) → 0101000000000000000000F03F0000000000000040.
-- info ISO2158 at tables/others/columns/ip
--   others.ip: inet becomes varchar(43) on MariaDB (representation): addresses are text, which sorts by its characters; 10.0.0.9 → '10.0.0.9', which sorts after '10.0.0.10'.
-- info ISO2158 at tables/others/columns/c
--   others.c: cidr becomes varchar(43) on MariaDB (representation): addresses are text, which sorts by its characters; 10.0.0.9 → '10.0.0.9', which sorts after '10.0.0.10'.
-- info ISO2159 at tables/others/columns/m
--   others.m: macaddr becomes varchar(23) on MariaDB (representation): addresses are text, lower case with colons; 08-00-2B-01-02-03 → '08:00:2b:01:02:03'.
-- info ISO2159 at tables/others/columns/m8
--   others.m8: macaddr(8) becomes varchar(23) on MariaDB (representation): addresses are text, lower case with colons; 08-00-2B-01-02-03 → '08:00:2b:01:02:03'.
-- info ISO2160 at tables/others/columns/v
--   others.v: vector(3) becomes longtext on MariaDB (representation): elements are one text, without operators or indexes; [1,0.5] → '[1,0.5]'.
-- info ISO2161 at tables/others/columns/pg
--   others.pg: other(postgresql:tsvector) becomes longtext on MariaDB (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- info ISO2161 at tables/others/columns/sl
--   others.sl: other(sqlite:) becomes longtext on MariaDB (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- info ISO2185 at tables/others/columns/my
--   others.my: other(mysql:geomcollection) becomes geometrycollection on MariaDB (behaviour): a shape keeps its octets; of a geographic reference system, one server writes and reads the latitude first, the other does not, and a column is bound to none: ST_AsText gives 'POINT(52 13)' on MySQL, 'POINT(13 52)' on MariaDB.
