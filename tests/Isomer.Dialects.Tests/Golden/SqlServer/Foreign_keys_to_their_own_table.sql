-- SQL Server: 1 table. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[t] (
    [id] bigint NOT NULL,
    [parent] bigint NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[t] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[t] WITH CHECK ADD CONSTRAINT [fk_parent] FOREIGN KEY ([parent]) REFERENCES [dbo].[t] ([id]);
GO

