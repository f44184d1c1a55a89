-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [n] int CONSTRAINT [DF_t_n] DEFAULT (-7) NOT NULL,
    [d] decimal(10,4) CONSTRAINT [DF_t_d] DEFAULT (0) NOT NULL,
    [b] bit CONSTRAINT [DF_t_b] DEFAULT (1) NOT NULL,
    [s] nvarchar(max) COLLATE Latin1_General_100_BIN2 CONSTRAINT [DF_t_s] DEFAULT (N'it''s \ ok') NOT NULL,
    [e] nvarchar(max) COLLATE Latin1_General_100_BIN2 CONSTRAINT [DF_t_e] DEFAULT (N'') NOT NULL,
    [x] varbinary(max) CONSTRAINT [DF_t_x] DEFAULT (0x00FF) NOT NULL,
    [day] date CONSTRAINT [DF_t_day] DEFAULT (cast(sysdatetime() as date)) NOT NULL,
    [at] datetimeoffset(6) CONSTRAINT [DF_t_at] DEFAULT (sysdatetimeoffset()) NOT NULL,
    [sum] int CONSTRAINT [DF_t_sum] DEFAULT (1 + 2) NOT NULL,
    [u] uniqueidentifier CONSTRAINT [DF_t_u] DEFAULT (newid()) NOT NULL,
    [f] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO

-- warning ISO2030 at tables/t/columns/f
--   tables/t/columns/f: the default has no form on SQL Server and is left out (unsupported): it is PostgreSQL's own text.
