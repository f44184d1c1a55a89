using Isomer.Schema;

namespace Isomer.SqlServer.Tests;

/// <summary>What the catalog of a shop's database says, spelled as SQL Server spells it, with one of everything that it can hold.</summary>
internal static class ShopRows
{
    private const int Customers = 1;
    private const int Orders = 2;
    private const int History = 3;
    private const int Archive = 4;
    private const string Insensitive = "Latin1_General_100_CI_AS_KS_WS_SC";
    private const string Exact = "Latin1_General_100_BIN2";
    private const string Legacy = "SQL_Latin1_General_CP1_CI_AS";

    private static readonly DataSpace Primary = DataSpace.Of("FG", "PRIMARY", isDefault: true, null, "NONE", "NONE");

    public static CatalogRows All { get; } = new()
    {
        Tables =
        [
            new() { Id = Archive, Name = new("old", "archive"),
                Space = DataSpace.Of("PS", "by_year", isDefault: false, "at", "PAGE", "PAGE") },
            new() { Id = Customers, Name = new("customers"), Space = Primary, History = new("customers_history"),
                Comment = "Who buys; it's not who pays." },
            new() { Id = History, Name = new("customers_history"),
                Space = DataSpace.Of("FG", "cold", isDefault: false, null, "ROW", "ROW") },
            new() { Id = Orders, Name = new("orders"), Space = Primary },
        ],
        Columns =
        [
            Column(Customers, "id", "int") with { Identity = ("1", "1") },
            Column(Customers, "email", "nvarchar(255)") with { Collation = Insensitive, Comment = "Unique without regard to case." },
            Column(Customers, "code", "varchar(10)") with { Collation = Legacy, IsNullable = true, Mask = "default()" },
            Column(Customers, "name", "nvarchar(100)") with { Collation = Exact, HasDefault = true, Default = "(N'it''s')" },
            Column(Customers, "guid", "uniqueidentifier") with { IsRowGuid = true, HasDefault = true, Default = "(newid())" },
            Column(Customers, "valid_from", "datetime2(7)") with { Period = "START", IsHidden = true },
            Column(Customers, "valid_to", "datetime2(7)") with { Period = "END", IsHidden = true },
            Column(Orders, "id", "bigint") with { Identity = ("1000", "-5"), IsNotForReplication = true },
            Column(Orders, "customer_id", "int"),
            Column(Orders, "qty", "int") with { HasDefault = true, Default = "((1))" },
            Column(Orders, "price", "money"),
            Column(Orders, "total", "money") with { IsComputed = true, IsPersisted = true, Formula = "([qty]*[price])" },
            Column(Orders, "doubled", "int") with { IsComputed = true, IsNullable = true, Formula = "(CONVERT([int],[qty]*(2)))" },
            Column(Orders, "placed", "datetimeoffset(3)") with { HasDefault = true, Default = "(sysdatetimeoffset())" },
            Column(Orders, "touched", "datetime") with { IsNullable = true, HasDefault = true, Default = "(getdate())" },
            Column(Orders, "flag", "bit") with { Alias = new("Flag"), HasDefault = true, Default = "((0))" },
            Column(Orders, "note", "nvarchar(max)") with { Collation = Exact, IsNullable = true, IsSparse = true },
            Column(Orders, "extra", "sql_variant") with { IsNullable = true },
            Column(Orders, "place", "geography") with { IsNullable = true },
            Column(Orders, "doc", "xml") with { IsNullable = true, HasXmlSchema = true },
            Column(Orders, "version", "rowversion"),
            Column(History, "id", "int"),
            Column(History, "valid_to", "datetime2(7)"),
            Column(Archive, "at", "date"),
            Column(Archive, "amount", "decimal(38,10)"),
            Column(Archive, "legacy", "numeric(10,2)") with { IsNullable = true },
        ],
        Indexes =
        [
            Index(Customers, 1, "pk_customers", IndexKind.Clustered) with { IsUnique = true, IsPrimaryKey = true },
            Index(Customers, 2, "uq_customers_code", IndexKind.Nonclustered) with { IsUnique = true, IsUniqueConstraint = true,
                FillFactor = 80 },
            Index(Customers, 3, "ux_customers_email", IndexKind.Nonclustered) with { IsUnique = true, Comment = "One account an address." },
            Index(Orders, 1, "ix_orders_customer", IndexKind.Clustered),
            Index(Orders, 2, "PK__orders__3213E83F", IndexKind.Nonclustered) with { IsUnique = true, IsPrimaryKey = true,
                IsNamedByServer = true },
            Index(Orders, 3, "ix_orders_open", IndexKind.Nonclustered) with { HasFilter = true, Filter = "([flag]=(0))" },
            Index(Orders, 4, "ux_orders_touched", IndexKind.Nonclustered) with { IsUnique = true, HasFilter = true,
                Filter = "([touched] IS NOT NULL)" },
            Index(Orders, 5, "cs_orders", IndexKind.NonclusteredColumnstore),
            Index(Orders, 6, "xml_orders_doc", IndexKind.Xml),
            Index(Orders, 7, "xml_orders_path", IndexKind.Xml) with { SecondaryXml = ("PATH", "xml_orders_doc") },
            Index(Orders, 8, "sp_orders_place", IndexKind.Spatial) with { Grid = new("GEOGRAPHY_AUTO_GRID", null, [], 12) },
            Index(Archive, 1, "cc_archive", IndexKind.ClusteredColumnstore) with { Space = DataSpace.Of("PS", "by_year", isDefault: false,
                "at", "COLUMNSTORE", "COLUMNSTORE") },
        ],
        IndexColumns =
        [
            new(Customers, 1, "id", false, false), new(Customers, 2, "code", false, false), new(Customers, 3, "email", false, false),
            new(Orders, 1, "customer_id", false, false), new(Orders, 1, "placed", true, false), new(Orders, 2, "id", false, false),
            new(Orders, 3, "customer_id", false, false), new(Orders, 3, "total", false, true), new(Orders, 4, "touched", false, false),
            new(Orders, 5, "qty", false, true), new(Orders, 5, "price", false, true), new(Orders, 6, "doc", false, false),
            new(Orders, 7, "doc", false, false),
            new(Orders, 8, "place", false, false), new(Archive, 1, "at", false, true), new(Archive, 1, "amount", false, true),
        ],
        ForeignKeys =
        [
            new()
            {
                Table = Orders, Name = "fk_orders_customers", Principal = new("customers"), OnDelete = ReferentialAction.Cascade,
                IsNotTrusted = true,
                Column = "customer_id", PrincipalColumn = "id",
            },
            new()
            {
                Table = Archive, Name = "fk_archive_off", Principal = new("customers"), IsDisabled = true, IsNotTrusted = true,
                Column = "amount", PrincipalColumn = "id",
            },
        ],
        Checks =
        [
            new(Orders, "ck_orders_qty", "([qty]>(0) AND [qty]<=(1000))", false, false, false),
            new(Orders, "ck_orders_price", "([price]>=(0))", true, true, false),
            new(Customers, "ck_customers_email", "(charindex('@',[email])>(1))", false, true, false),
        ],
        Triggers =
        [
            new(Orders, new("orders"), true, "tr_orders", "create trigger tr_old_name on orders after insert as select 1;", true, false),
            new(Customers, new("customers"), true, "tr_secret", null, false, true),
            new(0, null, false, "tr_ddl", "CREATE TRIGGER tr_ddl ON DATABASE FOR DROP_TABLE AS ROLLBACK", false, false),
        ],
        Modules =
        [
            new() { Name = new("open_orders"), Kind = "view",
                Definition = "-- all that wait\r\nCREATE VIEW [dbo].[open_orders] AS SELECT id FROM dbo.orders WHERE flag = 0;",
                Comment = "What waits." },
            new() { Name = new("bound"), Kind = "view",
                Definition = "CREATE VIEW dbo.bound (n) WITH SCHEMABINDING AS SELECT id FROM dbo.orders" },
            new() { Name = new("close_books"), Kind = "procedure", Definition = "CREATE OR ALTER PROC [close_books] AS SELECT 1" },
            new() { Name = new("secret"), Kind = "function", IsEncrypted = true },
            new() { Name = new("old_ways"), Kind = "procedure", Definition = "CREATE PROCEDURE old_ways AS SELECT 1",
                IsOfUsualSettings = false },
        ],
        Sequences =
        [
            new() { Name = new("ticket"), StoreType = "int", Start = "1", Increment = "1", Minimum = "1",
                Maximum = "2147483647", Cache = 20 },
            new() { Name = new("plain"), StoreType = "bigint", Start = "-9223372036854775808", Increment = "1",
                Minimum = "-9223372036854775808", Maximum = "9223372036854775807" },
            new()
            {
                Name = new("huge"), StoreType = "decimal(38,0)", Start = "1", Increment = "1", Minimum = "1",
                Maximum = "99999999999999999999999999999999999999", IsCyclic = true,
            },
        ],
        PartitionFunctions = [new("years", true, "date", null, "'2024-01-01'"), new("years", true, "date", null, "'2025-01-01'")],
        PartitionSchemes = [new("by_year", "years", "PRIMARY"), new("by_year", "years", "PRIMARY"), new("by_year", "years", "PRIMARY")],
        AliasTypes = [new(new("Flag"), "bit", false)],
        TableTypes = [new(new("Ids"), "id", "int", false), new(new("Ids"), "note", "nvarchar(20)", true)],
        Others = [new("synonym", new("o"), "CREATE SYNONYM [dbo].[o] FOR [dbo].[orders]"),
            new("fulltext index", new("orders"), "FULLTEXT INDEX, catalog [main]")],
        SeesDefinitions = false,
    };

    private static ColumnRow Column(int table, string name, string storeType) =>
        new() { Table = table, Name = name, StoreType = storeType };

    private static IndexRow Index(int table, int id, string name, IndexKind kind) =>
        new() { Table = table, Id = id, Name = name, Kind = kind, Space = Primary };
}
