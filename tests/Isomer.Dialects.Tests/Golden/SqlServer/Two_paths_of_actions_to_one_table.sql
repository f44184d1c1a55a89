-- SQL Server: 3 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[a] (
    [id] int NOT NULL
);
GO
CREATE TABLE [dbo].[b] (
    [id] int NOT NULL,
    [a] int NOT NULL
);
GO
CREATE TABLE [dbo].[c] (
    [a] int NOT NULL,
    [b] int NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[a] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[b] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[b] WITH CHECK ADD CONSTRAINT [fk_ba] FOREIGN KEY ([a]) REFERENCES [dbo].[a] ([id]) ON DELETE CASCADE;
GO
ALTER TABLE [dbo].[c] WITH CHECK ADD CONSTRAINT [fk_ca] FOREIGN KEY ([a]) REFERENCES [dbo].[a] ([id]) ON DELETE CASCADE;
GO
ALTER TABLE [dbo].[c] WITH CHECK ADD CONSTRAINT [fk_cb] FOREIGN KEY ([b]) REFERENCES [dbo].[b] ([id]);
GO

-- warning ISO2084 at tables/c/foreignKeys/fk_cb
--   tables/c/foreignKeys/fk_cb: SQL Server takes no cycle and no second path of actions; ON DELETE becomes NO ACTION (behaviour): c is reached from a on another path. Let the application or a trigger do it.
