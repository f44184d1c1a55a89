-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [i] int CONSTRAINT [DF_t_i] DEFAULT (-7) NOT NULL,
    [n0] bigint CONSTRAINT [DF_t_n0] DEFAULT (-9223372036854775807) NOT NULL,
    [n1] decimal(10,4) CONSTRAINT [DF_t_n1] DEFAULT (-12.5) NOT NULL,
    [z] decimal(10,4) CONSTRAINT [DF_t_z] DEFAULT (0) NOT NULL,
    [f] float CONSTRAINT [DF_t_f] DEFAULT (10000000000) NOT NULL,
    [u] bigint CONSTRAINT [DF_t_u] DEFAULT (4294967295) NOT NULL,
    [free] decimal(38,18) CONSTRAINT [DF_t_free] DEFAULT (0.5) NOT NULL,
    [sum] int CONSTRAINT [DF_t_sum] DEFAULT (1 + 2) NOT NULL,
    [x] int CONSTRAINT [DF_t_x] DEFAULT (abs(-3) + (len((cast(N'abc' as nvarchar(max)) + N'.') collate Latin1_General_100_CI_AS_SC) - 1)) NOT NULL
);
GO

-- warning ISO2115 at tables/t/columns/free
--   t.free: decimal(*) becomes decimal(38,18) on SQL Server (narrowing): a number has fewer digits before the point there; 1e20 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- warning ISO2116 at tables/t/columns/free
--   t.free: decimal(*) becomes decimal(38,18) on SQL Server (narrowing): a number has fewer digits after the point there; 0.1234567890123456789 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
