-- SQL Server: 7 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[c1] (
    [p] int CONSTRAINT [DF_c1_p] DEFAULT (0) NULL
);
GO
CREATE TABLE [dbo].[c2] (
    [p] int CONSTRAINT [DF_c2_p] DEFAULT (0) NULL
);
GO
CREATE TABLE [dbo].[c3] (
    [p] int CONSTRAINT [DF_c3_p] DEFAULT (0) NULL
);
GO
CREATE TABLE [dbo].[c4] (
    [p] int CONSTRAINT [DF_c4_p] DEFAULT (0) NULL
);
GO
CREATE TABLE [dbo].[c5] (
    [p] int CONSTRAINT [DF_c5_p] DEFAULT (0) NULL
);
GO
CREATE TABLE [dbo].[c6] (
    [p] int NOT NULL
);
GO
CREATE TABLE [dbo].[p] (
    [id] int NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[p] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[c1] WITH CHECK ADD CONSTRAINT [fk1] FOREIGN KEY ([p]) REFERENCES [dbo].[p] ([id]);
GO
ALTER TABLE [dbo].[c2] WITH CHECK ADD CONSTRAINT [fk2] FOREIGN KEY ([p]) REFERENCES [dbo].[p] ([id]);
GO
ALTER TABLE [dbo].[c3] WITH CHECK ADD CONSTRAINT [fk3] FOREIGN KEY ([p]) REFERENCES [dbo].[p] ([id]) ON DELETE CASCADE ON UPDATE CASCADE;
GO
ALTER TABLE [dbo].[c4] WITH CHECK ADD CONSTRAINT [fk4] FOREIGN KEY ([p]) REFERENCES [dbo].[p] ([id]) ON DELETE SET NULL ON UPDATE SET NULL;
GO
ALTER TABLE [dbo].[c5] WITH CHECK ADD CONSTRAINT [fk5] FOREIGN KEY ([p]) REFERENCES [dbo].[p] ([id]) ON DELETE SET DEFAULT ON UPDATE SET DEFAULT;
GO
ALTER TABLE [dbo].[c6] WITH CHECK ADD CONSTRAINT [fk6] FOREIGN KEY ([p]) REFERENCES [dbo].[p] ([id]);
GO

-- warning ISO2063 at tables/c6/foreignKeys/fk6
--   tables/c6/foreignKeys/fk6: SQL Server has no ON DELETE SET NULL over a column that is NOT NULL (behaviour): p takes none, so the change of the key is refused instead.
