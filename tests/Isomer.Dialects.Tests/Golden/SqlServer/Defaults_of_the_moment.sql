-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [day] date CONSTRAINT [DF_t_day] DEFAULT (cast(sysdatetime() as date)) NOT NULL,
    [f0] datetimeoffset(6) CONSTRAINT [DF_t_f0] DEFAULT (sysdatetimeoffset()) NOT NULL,
    [f1] datetimeoffset(3) CONSTRAINT [DF_t_f1] DEFAULT (sysdatetimeoffset()) NOT NULL,
    [f2] datetime2(6) CONSTRAINT [DF_t_f2] DEFAULT (sysdatetime()) NOT NULL,
    [f3] datetime2(0) CONSTRAINT [DF_t_f3] DEFAULT (sysdatetime()) NOT NULL,
    [f4] datetime2(6) CONSTRAINT [DF_t_f4] DEFAULT (sysutcdatetime()) NOT NULL,
    [f5] datetime2(3) CONSTRAINT [DF_t_f5] DEFAULT (sysutcdatetime()) NOT NULL
);
GO

