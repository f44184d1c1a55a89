using Isomer.Dialects.Tests.SqlServer;
using Isomer.Engines;
using Isomer.Schema;
using Isomer.Testing;

namespace Isomer.SqlServer.Tests;

/// <summary>Every text that the engine sends, read by Transact-SQL's own parser with the grammar of version 2016.</summary>
public class StatementTests
{
    private static readonly QualifiedName Name = new("od]d", "it's [a] table");

    public static TheoryData<int> CatalogQueryNumbers => [.. Enumerable.Range(0, CatalogQueries.All.Count)];

    [Theory]
    [MemberData(nameof(CatalogQueryNumbers))]
    public void Every_catalog_query_is_Transact_SQL(int number)
    {
        TransactSql.Verify(CatalogQueries.For(CatalogQueries.All[number], []));
        TransactSql.Verify(CatalogQueries.For(CatalogQueries.All[number], ["dbo", "it's"]));
    }

    [Fact]
    public void Settings_and_questions_are_Transact_SQL()
    {
        TransactSql.Verify(SessionSettings.Sql);
        TransactSql.Verify(ServerInfo.Query);
        TransactSql.Verify(SnapshotSupportQuery.Sql);
        TransactSql.Verify(SnapshotGate.TablesQuery);
        TransactSql.Verify(SnapshotGate.LockSql([Name, new("plain")]));
        TransactSql.Verify(SessionEnd.Rollback);
        TransactSql.Verify(Snapshot.Begin);
        TransactSql.Verify(Snapshot.TouchSql(Name));
        TransactSql.Verify(Snapshot.EstimateQuery);
        TransactSql.Verify(StoredTable.ColumnQuery);
        TransactSql.Verify(StoredTable.TableQuery);
    }

    [Fact]
    public void Columns_of_every_type_are_asked_for_in_Transact_SQL()
    {
        var dialect = new SqlServerEngine().Dialect;
        foreach (var column in Columns.OfEveryType)
        {
            var table = Columns.Table(column);
            var request = Tables.Read(Tables.Of("it]ems", [(column.Name, dialect.ParseType(column.StoreType))]));
            var expression = ColumnSelection.Of(request.Columns[0], column, 0).Expression;
            TransactSql.Verify(Snapshot.Guard + RowQuery.Of(request, table, [expression], dialect));
            TransactSql.Verify(RowQuery.Of(request, table with { IsInMemory = true }, [expression], dialect));
        }
    }

    [Fact]
    public void A_filter_stands_in_the_query()
    {
        var request = Tables.Read(Tables.Of("items", ("id", "int32")), filter: ExpressionParser.Parse("id > 8"));
        var sql = RowQuery.Of(request, Columns.Table(Columns.Of("int") with { Name = "id" }), ["[id]"], new SqlServerEngine().Dialect);
        TransactSql.Verify(sql);
        Assert.EndsWith("WHERE ([id] > 8)", sql, StringComparison.Ordinal);
    }

    [Fact]
    public void Ranges_over_keys_of_every_type_are_Transact_SQL()
    {
        foreach (var column in Columns.OfEveryType.Where(KeyBound.CanBound))
        {
            var value = column.DataType switch
            {
                "binary" or "varbinary" => "00FF",
                "nchar" or "nvarchar" or "char" or "varchar" => "it's é",
                "uniqueidentifier" => "00112233-4455-6677-8899-AABBCCDDEEFF",
                "date" or "datetime2" or "datetime" or "smalldatetime" or "datetimeoffset" or "time" =>
                    "2024-01-02 10:00:00.0000000 +02:00",
                _ => "-12",
            };
            var second = Columns.Of("int") with { Name = "line" };
            var table = Columns.Table(column, second);
            var bound = BoundText.Of([column.Name, second.Name], [value, "7"]);
            foreach (var condition in KeyBound.Conditions(new KeyRange(bound, bound), table))
            {
                TransactSql.Verify($"SELECT 1 FROM {table.QuotedName} WHERE {condition}");
            }

            TransactSql.Verify(KeySplitter.BoundariesQuery(table, [column, second], 1000));
            TransactSql.Verify(KeySplitter.BoundsQuery(table, second));
        }
    }

    [Fact]
    public void A_bound_from_the_ledger_is_looked_at_before_it_becomes_SQL()
    {
        foreach (var column in new[] { Columns.Of("int"), Columns.Of("decimal", 9, 12, 2), Columns.Of("binary", 4) })
        {
            var bound = BoundText.Of([column.Name], ["1); DROP TABLE items --"]);
            Assert.Throws<InvalidDataException>(() => KeyBound.Conditions(new KeyRange(bound, null), Columns.Table(column)).ToList());
        }
    }

    [Fact]
    public void The_live_tests_own_script_is_Transact_SQL() => TransactSql.Verify(Golden.Read("everything.sql"));
}
