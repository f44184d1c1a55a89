-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[times] (
    [d] date CONSTRAINT [DF_times_d] DEFAULT (cast('2024-02-29' as date)) NOT NULL,
    [t0] time(0) NOT NULL,
    [t6] time(6) CONSTRAINT [DF_times_t6] DEFAULT (cast('10:00:00' as time(7))) NOT NULL,
    [ts3] datetime2(3) CONSTRAINT [DF_times_ts3] DEFAULT (cast('2024-01-02T10:00:00' as datetime2(7))) NOT NULL,
    [ts6] datetime2(6) NOT NULL,
    [ts9] datetime2(7) NOT NULL,
    [tz6] datetimeoffset(6) CONSTRAINT [DF_times_tz6] DEFAULT (sysdatetimeoffset()) NOT NULL,
    [tz7] datetimeoffset(7) NOT NULL,
    [i] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [iy] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL
);
GO

-- warning ISO2124 at tables/times/columns/ts9
--   times.ts9: timestamp(9) becomes datetime2(7) on SQL Server (narrowing): a second has fewer fraction digits there; 2024-01-02 10:00:00.12345678 is refused. Give the column another type in the mapping, set a policy, or accept the loss.
-- info ISO2138 at tables/times/columns/i
--   times.i: interval becomes nvarchar(64) on SQL Server (representation): intervals are text, an ISO 8601 duration, which does not sort by length; 1 day 2 hours → 'P1DT2H'.
-- info ISO2138 at tables/times/columns/iy
--   times.iy: interval fields=ym becomes nvarchar(64) on SQL Server (representation): intervals are text, an ISO 8601 duration, which does not sort by length; 1 day 2 hours → 'P1DT2H'.
-- info ISO2138 at tables/times/columns/id
--   times.id: interval(3) fields=ds becomes nvarchar(64) on SQL Server (representation): intervals are text, an ISO 8601 duration, which does not sort by length; 1 day 2 hours → 'P1DT2H'.
