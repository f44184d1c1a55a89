-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [a] int NOT NULL,
    [b] int NOT NULL
);
GO

-- After the rows
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'A table''s comment; "quoted"', @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N't';
GO
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'line one
line two', @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N't', @level2type = N'COLUMN', @level2name = N'a';
GO
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'\ and ''', @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N't', @level2type = N'COLUMN', @level2name = N'b';
GO

