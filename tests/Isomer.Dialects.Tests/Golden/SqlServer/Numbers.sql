-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[numbers] (
    [b] bit NOT NULL,
    [i8] smallint NOT NULL,
    [i16] smallint NOT NULL,
    [i32] int NOT NULL,
    [i64] bigint NOT NULL,
    [u8] tinyint NOT NULL,
    [u16] int NOT NULL,
    [u32] bigint NOT NULL,
    [u64] decimal(20,0) CONSTRAINT [DF_numbers_u64] DEFAULT (7) NOT NULL,
    [d] decimal(12,2) CONSTRAINT [DF_numbers_d] DEFAULT (1.5) NOT NULL,
    [d0] decimal(38,0) NOT NULL,
    [dn] decimal(7,0) NOT NULL,
    [dx] decimal(38,18) NOT NULL,
    [m] decimal(19,4) NOT NULL,
    [y] smallint NOT NULL,
    [f32] real NOT NULL,
    [f64] float NOT NULL
);
GO

-- warning ISO2115 at tables/numbers/columns/dx
--   numbers.dx: decimal(*) becomes decimal(38,18) on SQL Server (narrowing): a number has fewer digits before the point there; 1e20 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2116 at tables/numbers/columns/dx
--   numbers.dx: decimal(*) becomes decimal(38,18) on SQL Server (narrowing): a number has fewer digits after the point there; 0.1234567890123456789 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
