CREATE PARTITION FUNCTION years (date) AS RANGE RIGHT FOR VALUES ('2024-01-01', '2025-01-01');
GO
CREATE PARTITION SCHEME by_year AS PARTITION years ALL TO ([PRIMARY]);
GO
CREATE TYPE dbo.Flag FROM bit NOT NULL;
GO
CREATE SCHEMA old;
GO
CREATE SEQUENCE dbo.ticket AS int START WITH 1 INCREMENT BY 1 MINVALUE 1 CACHE 20;
GO
CREATE TABLE dbo.customers (
    id int IDENTITY CONSTRAINT pk_customers PRIMARY KEY,
    email nvarchar(255) COLLATE Latin1_General_100_CI_AS_KS_WS_SC NOT NULL,
    code varchar(10) NULL CONSTRAINT uq_customers_code UNIQUE,
    name nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL DEFAULT N'it''s',
    guid uniqueidentifier ROWGUIDCOL NOT NULL DEFAULT newid(),
    valid_from datetime2(7) GENERATED ALWAYS AS ROW START HIDDEN NOT NULL,
    valid_to datetime2(7) GENERATED ALWAYS AS ROW END HIDDEN NOT NULL,
    PERIOD FOR SYSTEM_TIME (valid_from, valid_to)
) WITH (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.customers_history));
GO
CREATE TABLE dbo.orders (
    id bigint IDENTITY(1000, 5) NOT NULL PRIMARY KEY NONCLUSTERED,
    customer_id int NOT NULL CONSTRAINT fk_orders_customers REFERENCES dbo.customers (id) ON DELETE CASCADE,
    qty int NOT NULL DEFAULT 1 CONSTRAINT ck_orders_qty CHECK (qty > 0 AND qty <= 1000),
    price money NOT NULL,
    total AS qty * price PERSISTED,
    doubled AS CONVERT(int, qty * 2),
    placed datetimeoffset(3) NOT NULL DEFAULT sysdatetimeoffset(),
    touched datetime NULL DEFAULT getdate(),
    flag dbo.Flag DEFAULT 0,
    note nvarchar(max) SPARSE NULL,
    extra sql_variant NULL,
    place geography NULL,
    version rowversion NOT NULL
);
GO
CREATE CLUSTERED INDEX ix_orders_customer ON dbo.orders (customer_id, placed DESC);
CREATE INDEX ix_orders_open ON dbo.orders (customer_id) INCLUDE (total) WHERE flag = 0;
CREATE UNIQUE INDEX ux_orders_touched ON dbo.orders (touched) WHERE touched IS NOT NULL;
CREATE NONCLUSTERED COLUMNSTORE INDEX cs_orders ON dbo.orders (qty, price);
EXEC sys.sp_addextendedproperty N'MS_Description', N'What is bought.', N'SCHEMA', N'dbo', N'TABLE', N'orders';
GO
CREATE TABLE old.archive (at date NOT NULL, amount decimal(38,10) NOT NULL, legacy numeric(10,2) NULL) ON by_year (at);
GO
CREATE TRIGGER dbo.tr_orders ON dbo.orders AFTER INSERT AS SELECT 1;
GO
CREATE VIEW dbo.open_orders AS SELECT id FROM dbo.orders WHERE flag = 0;
GO
CREATE VIEW dbo.bound (n) WITH SCHEMABINDING AS SELECT id FROM dbo.orders;
GO
CREATE PROCEDURE dbo.close_books AS SELECT 1;
GO
CREATE PROCEDURE dbo.secret WITH ENCRYPTION AS SELECT 1;
GO
CREATE SYNONYM dbo.o FOR dbo.orders;
