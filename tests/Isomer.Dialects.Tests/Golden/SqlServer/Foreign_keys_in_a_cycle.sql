-- SQL Server: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[departments] (
    [id] int NOT NULL,
    [head] int NULL
);
GO
CREATE TABLE [dbo].[people] (
    [id] int NOT NULL,
    [department] int NOT NULL
);
GO

-- After the rows
ALTER TABLE [dbo].[departments] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[people] ADD PRIMARY KEY CLUSTERED ([id]);
GO
ALTER TABLE [dbo].[departments] WITH CHECK ADD CONSTRAINT [fk_head] FOREIGN KEY ([head]) REFERENCES [dbo].[people] ([id]);
GO
ALTER TABLE [dbo].[people] WITH CHECK ADD CONSTRAINT [fk_department] FOREIGN KEY ([department]) REFERENCES [dbo].[departments] ([id]);
GO

