using System.Globalization;
using Isomer.Schema;
using Isomer.Testing;
using Isomer.Testing.Specs;

namespace Isomer.SqlServer.Tests;

public class SnapshotTests : SnapshotSpec
{
    private static readonly Table Numbers = Tables.Of("numbers", ("id", "int32"));

    [Theory]
    [InlineData(1, false, false, SnapshotSupport.Versioned)]
    [InlineData(0, false, false, SnapshotSupport.None)]
    [InlineData(2, false, false, SnapshotSupport.None)]
    [InlineData(3, false, false, SnapshotSupport.None)]
    [InlineData(0, true, true, SnapshotSupport.Frozen)]
    [InlineData(0, false, true, SnapshotSupport.Replica)]
    internal void What_a_database_allows_is_read_out_of_its_row(byte state, bool isFrozen, bool isReadOnly, SnapshotSupport expected) =>
        Assert.Equal(expected, SnapshotSupportQuery.Of(state, isFrozen, isReadOnly));

    [Fact]
    public async Task All_readers_see_one_state_while_others_write()
    {
        await using var test = await TestDatabase.CreateAsync("CREATE TABLE numbers (id int PRIMARY KEY);");
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            await using var connection = await test.Server.OpenAsync();
            for (var i = 0; !stop.IsCancellationRequested; i++)
            {
                await connection.ExecuteAsync($"INSERT INTO numbers VALUES ({i})", default);
            }
        });
        try
        {
            for (var round = 0; round < 5; round++)
            {
                await using var snapshot = await test.Database.TakeSnapshotAsync(default);
                var counts = new HashSet<int>();
                for (var reader = 0; reader < snapshot.MaxReaders; reader++)
                {
                    counts.Add((await snapshot.ReadAsync(Tables.Read(Numbers))).Count);
                }

                Assert.Single(counts);
            }
        }
        finally
        {
            await stop.CancelAsync();
            await writing;
        }
    }

    [Fact]
    public async Task A_long_transaction_leaves_one_reader_and_says_so()
    {
        await using var test = await TestDatabase.CreateAsync("CREATE TABLE numbers (id int);\nINSERT INTO numbers VALUES (1);");
        await using var other = await test.Server.OpenAsync();
        await other.ExecuteAsync("BEGIN TRANSACTION; INSERT INTO numbers VALUES (2)", default);

        await using var snapshot = await test.Database.TakeSnapshotAsync(default);

        Assert.Equal(1, snapshot.MaxReaders);
        Assert.Equal(["ISO3022"], snapshot.Findings.Select(f => f.Code.Id));
        Assert.Equal(["1"], await snapshot.ReadAsync(Tables.Read(Numbers)));
    }

    [Fact]
    public async Task A_table_that_is_altered_meanwhile_is_told()
    {
        await using var test = await TestDatabase.CreateAsync("CREATE TABLE numbers (id int);\nINSERT INTO numbers VALUES (1);");
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);
        await test.ExecuteAsync("ALTER TABLE numbers ADD more int NULL");

        var error = await Assert.ThrowsAsync<IsomerException>(() => snapshot.ReadAsync(Tables.Read(Numbers)));

        Assert.Equal("ISO3031", error.Diagnostic.Code.Id);
    }

    [Theory]
    [InlineData("id int PRIMARY KEY", "CAST(n AS int)", "int32")]
    [InlineData("id bigint PRIMARY KEY", "CAST(n AS bigint) * 1000000000", "int64")]
    [InlineData("id decimal(20,3) PRIMARY KEY", "n / 7.0", "decimal(20,3)")]
    [InlineData("id nvarchar(20) COLLATE Latin1_General_100_CI_AS PRIMARY KEY", "CONCAT(N'k''é', n)", "string(20)")]
    [InlineData("id varchar(20) COLLATE SQL_Latin1_General_CP1_CI_AS PRIMARY KEY", "CONCAT(N'é', n)", "string(20)")]
    [InlineData("id varbinary(20) PRIMARY KEY", "HASHBYTES('SHA1', CAST(n AS varbinary(8)))", "binary(20)")]
    [InlineData("id datetime2(7) PRIMARY KEY", "DATEADD(second, n, CAST('2024-01-01' AS datetime2(7)))", "timestamp(7)")]
    [InlineData("id datetime PRIMARY KEY", "DATEADD(millisecond, n * 10 + 3, CAST('2024-01-01' AS datetime))", "timestamp(3)")]
    [InlineData("id datetimeoffset(7) PRIMARY KEY", "DATEADD(second, n, CAST('2024-01-01 +02:00' AS datetimeoffset(7)))", "timestamptz(7) zone=offset")]
    [InlineData("id uniqueidentifier PRIMARY KEY", "NEWID()", "uuid")]
    public async Task Ranges_hold_each_row_once(string column, string value, string type)
    {
        await using var test = await TestDatabase.CreateAsync($"CREATE TABLE numbers ({column});\n{Filled(value, 2_500)}");
        var table = Tables.Of("numbers", ("id", type)).WithKey("id");
        table = table with { Columns = table.Columns.Select(c => c with { IsNullable = false }).ToEquatableArray() };
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);

        await AssertRangesHoldEachRowOnceAsync(snapshot, table, 2_500, 400);
        Assert.Equal(2_500, (await snapshot.EstimateRowsAsync([table], default))[table.Name]);
    }

    protected override async Task<EngineDatabase> CreateAsync() => await TestDatabase.CreateAsync();

    private static string Filled(string value, int rows) => string.Create(CultureInfo.InvariantCulture, $"""
        INSERT INTO numbers SELECT {value} FROM (
            SELECT TOP ({rows}) ROW_NUMBER() OVER (ORDER BY (SELECT 1)) AS n FROM sys.all_columns a CROSS JOIN sys.all_columns b) filled;
        """);
}
