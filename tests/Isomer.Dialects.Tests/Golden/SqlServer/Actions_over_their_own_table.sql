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

-- warning ISO2084 at tables/t/foreignKeys/fk_parent
--   tables/t/foreignKeys/fk_parent: SQL Server takes no cycle and no second path of actions; ON DELETE becomes NO ACTION (behaviour): t would be reached again. Let the application or a trigger do it.
