-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [a] int NOT NULL,
    [b] bigint NULL,
    [p] decimal(10,2) NULL,
    [wide] decimal(20,4) NOT NULL,
    [s] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
    [u] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
    [long] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
    [x] varbinary(max) NOT NULL,
    [on] bit NOT NULL,
    [d] date NOT NULL,
    [at] datetime2(3) NOT NULL,
    [tz] datetimeoffset(3) NOT NULL,
    CONSTRAINT [f_length] CHECK (datalength([x]) < 9)
);
GO

