-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [a] int NOT NULL
);
GO

-- After the rows
CREATE NONCLUSTERED INDEX [ix] ON [dbo].[t] ([a]);
GO
EXEC sys.sp_addextendedproperty @name = N'MS_Description', @value = N'It''s fast', @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N't', @level2type = N'INDEX', @level2name = N'ix';
GO

