-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[others] (
    [b3] nvarchar(3) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [vb] nvarchar(8) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [vx] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [a] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [as] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [at] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [s] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [g] varbinary(max) NOT NULL,
    [ip] nvarchar(43) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [c] nvarchar(43) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [m] nvarchar(23) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [m8] nvarchar(23) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [v] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [pg] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [sl] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [my] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO

-- info ISO2155 at tables/others/columns/b3
--   others.b3: bit(3) becomes nvarchar(3) on SQL Server (representation): bits are text of 0 and 1; B'101' → '101'.
-- info ISO2155 at tables/others/columns/vb
--   others.vb: varbit(8) becomes nvarchar(8) on SQL Server (representation): bits are text of 0 and 1; B'101' → '101'.
-- info ISO2155 at tables/others/columns/vx
--   others.vx: varbit becomes nvarchar(max) on SQL Server (representation): bits are text of 0 and 1; B'101' → '101'.
-- info ISO2156 at tables/others/columns/a
--   others.a: array<int32> becomes nvarchar(max) on SQL Server (representation): elements are one text; {1,2} → '{1,2}'.
-- info ISO2156 at tables/others/columns/as
--   others.as: array<string(5)> becomes nvarchar(max) on SQL Server (representation): elements are one text; {1,2} → '{1,2}'.
-- info ISO2156 at tables/others/columns/at
--   others.at: array<timestamp(9)> becomes nvarchar(max) on SQL Server (representation): elements are one text; {1,2} → '{1,2}'.
-- info ISO2154 at tables/others/columns/s
--   others.s: set(a,b,c) becomes nvarchar(max) on SQL Server (representation): labels are one text, joined by commas; {a,b} → 'a,b'.
-- info ISO2157 at tables/others/columns/g
--   others.g: geometry(point) becomes varbinary(max) on SQL Server (representation): shapes are EWKB octets, without operators or indexes; POINT(1 2) → 0101000000000000000000F03F0000000000000040.
-- info ISO2158 at tables/others/columns/ip
--   others.ip: inet becomes nvarchar(43) on SQL Server (representation): addresses are text, which sorts by its characters; 10.0.0.9 → '10.0.0.9', which sorts after '10.0.0.10'.
-- info ISO2158 at tables/others/columns/c
--   others.c: cidr becomes nvarchar(43) on SQL Server (representation): addresses are text, which sorts by its characters; 10.0.0.9 → '10.0.0.9', which sorts after '10.0.0.10'.
-- info ISO2159 at tables/others/columns/m
--   others.m: macaddr becomes nvarchar(23) on SQL Server (representation): addresses are text, lower case with colons; 08-00-2B-01-02-03 → '08:00:2b:01:02:03'.
-- info ISO2159 at tables/others/columns/m8
--   others.m8: macaddr(8) becomes nvarchar(23) on SQL Server (representation): addresses are text, lower case with colons; 08-00-2B-01-02-03 → '08:00:2b:01:02:03'.
-- info ISO2160 at tables/others/columns/v
--   others.v: vector(3) becomes nvarchar(max) on SQL Server (representation): elements are one text, without operators or indexes; [1,0.5] → '[1,0.5]'.
-- info ISO2161 at tables/others/columns/pg
--   others.pg: other(postgresql:tsvector) becomes nvarchar(max) on SQL Server (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- info ISO2161 at tables/others/columns/sl
--   others.sl: other(sqlite:) becomes nvarchar(max) on SQL Server (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
-- info ISO2161 at tables/others/columns/my
--   others.my: other(mysql:geomcollection) becomes nvarchar(max) on SQL Server (representation): values are text, as their own engine writes them, without the type's operators; a value → the text that its own engine writes for it.
