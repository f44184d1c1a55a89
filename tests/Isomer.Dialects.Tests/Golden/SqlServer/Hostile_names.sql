-- SQL Server: 2 tables. Made by Isomer from the blueprint; edit that instead.

-- Before the rows
CREATE TABLE [dbo].[Mixed Case] (
    [Id] int NOT NULL,
    [from] int NOT NULL,
    [a.b] int NOT NULL
);
GO
CREATE TABLE [dbo].[select] (
    [from] int NOT NULL,
    [Order By] int NOT NULL,
    [a.b] int NOT NULL,
    [sa"y] int NOT NULL,
    [it's] int NOT NULL,
    [😀] int NOT NULL,
    [Ünïcödé] int NOT NULL,
    [1st] int NOT NULL,
    [semi;colon --] int NOT NULL,
    CONSTRAINT [check 😀] CHECK ([😀] > 0)
);
GO

-- After the rows
ALTER TABLE [dbo].[Mixed Case] ADD PRIMARY KEY CLUSTERED ([Id]);
GO
ALTER TABLE [dbo].[select] ADD CONSTRAINT [pk "x"] PRIMARY KEY CLUSTERED ([from], [a.b]);
GO
CREATE NONCLUSTERED INDEX [ix.dot] ON [dbo].[select] ([Order By], [it's]);
GO
ALTER TABLE [dbo].[Mixed Case] WITH CHECK ADD CONSTRAINT [fk'] FOREIGN KEY ([from], [a.b]) REFERENCES [dbo].[select] ([from], [a.b]);
GO

