-- SQL Server: 5 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[a23456789012345678901234567890123456789012345678901234567890123] (
    [id] int NOT NULL
);
GO
CREATE TABLE [dbo].[b234567890123456789012345678901234567890123456789012345678901234] (
    [id] int NOT NULL
);
GO
CREATE TABLE [dbo].[long_long_long_long_long_long_long_long_long_long_long_long_name_one] (
    [id] int NOT NULL
);
GO
CREATE TABLE [dbo].[long_long_long_long_long_long_long_long_long_long_long_long_name_two] (
    [id] int NOT NULL
);
GO
CREATE TABLE [dbo].[t] (
    [äöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöü] int NOT NULL,
    [😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀] int NOT NULL
);
GO

