using Isomer.Engines;
using Isomer.Schema;
using Isomer.Testing;
using Isomer.Testing.Specs;

namespace Isomer.MySql.Tests;

public class SnapshotTests : SnapshotSpec
{
    private static readonly Table Numbers = Tables.Of("numbers", ("id", "int32"));

    [Fact]
    public async Task All_readers_see_one_state_while_others_write()
    {
        await using var test = await TestDatabase.CreateAsync("CREATE TABLE numbers (id int PRIMARY KEY);\n");
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

    [Theory]
    [InlineData("id int PRIMARY KEY", "seq", "int32")]
    [InlineData("id bigint unsigned PRIMARY KEY", "seq * 1000000000", "uint64")]
    [InlineData("id decimal(20,3) PRIMARY KEY", "seq / 7", "decimal(20,3)")]
    [InlineData("id varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci PRIMARY KEY", "CONCAT('k''\\\\é', seq)", "string(20)")]
    [InlineData("id varchar(20) CHARACTER SET latin1 PRIMARY KEY", "CONCAT('é', seq)", "string(20)")]
    [InlineData("id varbinary(20) PRIMARY KEY", "UNHEX(SHA1(seq))", "binary(20)")]
    [InlineData("id datetime(6) PRIMARY KEY", "'2024-01-01' + INTERVAL seq SECOND", "timestamp(6)")]
    [InlineData("id timestamp(6) PRIMARY KEY", "'2024-01-01' + INTERVAL seq SECOND", "timestamptz(6)")]
    [InlineData("id date PRIMARY KEY", "'1000-01-01' + INTERVAL seq DAY", "date")]
    public async Task Ranges_hold_each_row_once(string column, string value, string type)
    {
        await using var test = await TestDatabase.CreateAsync(
            $"CREATE TABLE numbers ({column});\n{Sequence($"INSERT INTO numbers SELECT {value}", 2_500)}");
        var table = Tables.Of("numbers", ("id", type)).WithKey("id");
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);

        await AssertRangesHoldEachRowOnceAsync(snapshot, table, 2_500, 400);
    }

    [Fact]
    public async Task Ranges_of_a_composite_key_hold_each_row_once()
    {
        await using var test = await TestDatabase.CreateAsync(
            "CREATE TABLE numbers (a int NOT NULL, b varchar(9) NOT NULL, c date NOT NULL, PRIMARY KEY (a, b, c));\n"
            + Sequence("INSERT INTO numbers SELECT seq DIV 500, seq MOD 7, '2024-01-01' + INTERVAL seq DAY", 3_000));
        var table = Tables.Of("numbers", ("a", "int32"), ("b", "string(9)"), ("c", "date")).WithKey("a", "b", "c");
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);

        await AssertRangesHoldEachRowOnceAsync(snapshot, table, 3_000, 500);
    }

    [Fact]
    public async Task A_table_without_a_key_is_one_range()
    {
        await using var test = await TestDatabase.CreateAsync(Filled(5_000));
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);

        Assert.Equal([KeyRange.All], await snapshot.SplitAsync(Numbers, 100, default));
        Assert.Equal([KeyRange.All], await snapshot.SplitAsync(Numbers.WithKey("id"), 5_000, default));
    }

    [Fact]
    public async Task An_account_that_may_only_read_has_one_reader_and_is_told_why()
    {
        await using var test = await TestDatabase.CreateAsync(Filled(10));
        await using var user = await MySqlAccount.CreateAsync(test.Server, "SELECT");
        await using var database = await new MySqlEngine().OpenAsync(user.ConnectionString, default);
        await using var snapshot = await database.TakeSnapshotAsync(default);

        Assert.Equal(1, snapshot.MaxReaders);
        Assert.Equal("ISO3022", Assert.Single(snapshot.Findings).Code.Id);
        Assert.DoesNotContain(user.Name, snapshot.Findings[0].Message, StringComparison.Ordinal);
        Assert.Equal(10, (await snapshot.ReadAsync(Tables.Read(Numbers))).Count);
    }

    [Fact]
    public async Task An_account_that_may_lock_tables_has_several_readers()
    {
        await using var test = await TestDatabase.CreateAsync(Filled(10));
        await using var user = await MySqlAccount.CreateAsync(test.Server, "SELECT, LOCK TABLES");
        await using var database = await new MySqlEngine().OpenAsync(user.ConnectionString, default);
        await using var snapshot = await database.TakeSnapshotAsync(default);

        Assert.InRange(snapshot.MaxReaders, 2, 32);
        Assert.Equal([], snapshot.Findings);
    }

    [Fact]
    public async Task A_table_that_has_no_snapshots_is_named()
    {
        await using var test = await TestDatabase.CreateAsync("CREATE TABLE visits (id int) ENGINE=MyISAM;\n");
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);

        var finding = Assert.Single(snapshot.Findings);
        Assert.Equal("ISO3023", finding.Code.Id);
        Assert.Contains("visits", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_are_estimated()
    {
        await using var test = await TestDatabase.CreateAsync(Filled(1_000) + "ANALYZE TABLE numbers;\n");
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);

        var estimates = await snapshot.EstimateRowsAsync([Numbers, Numbers with { Name = new("gone") }], default);

        Assert.InRange(estimates[Numbers.Name]!.Value, 500, 2_000);
        Assert.Null(estimates[new("gone")]);
    }

    [Fact]
    public async Task A_session_that_the_server_ends_is_told_with_a_code()
    {
        await using var test = await TestDatabase.CreateAsync(Filled(200_000));
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);
        var error = await Assert.ThrowsAsync<IsomerException>(async () =>
        {
            await using var reader = await snapshot.OpenReaderAsync(Tables.Read(Numbers), default);
            await KillAllAsync(test);
            while (await reader.ReadAsync(default))
            {
            }

            await snapshot.OpenReaderAsync(Tables.Read(Numbers), default);
        });

        Assert.Equal("ISO3006", error.Diagnostic.Code.Id);
    }

    [Fact]
    public async Task A_time_is_read_as_an_interval_where_the_mapping_says_so()
    {
        await using var test = await TestDatabase.CreateAsync(
            "CREATE TABLE shifts (id int PRIMARY KEY, length time(3));\n" +
            "INSERT INTO shifts VALUES (1, '-838:59:59'), (2, '24:00:00.125'), (3, '00:00:00');\n");
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);

        var read = await snapshot.ReadAsync(Tables.Read(Tables.Of("shifts", ("length", "interval"))));

        Assert.Equal(["PT-838H-59M-59S", "PT24H0.125S", "PT0S"], read);
    }

    protected override async Task<EngineDatabase> CreateAsync() => await TestDatabase.CreateAsync();

    internal static async Task KillAllAsync(TestDatabase test)
    {
        await using var connection = await test.Server.OpenAsync();
        var ids = await connection.QueryAsync(
            "SELECT ID FROM information_schema.PROCESSLIST WHERE DB = DATABASE() AND ID <> CONNECTION_ID()", row => row.Number(0), default);
        foreach (var id in ids)
        {
            await connection.ExecuteAsync($"KILL {id}", default);
        }
    }

    private static string Filled(int rows) => "CREATE TABLE numbers (id int);\n" + Sequence("INSERT INTO numbers SELECT seq", rows);

    private static string Sequence(string select, int rows) =>
        $"SET SESSION {"/*M! max_recursive_iterations = 1000000 */ /*!80000 cte_max_recursion_depth = 1000000 */"};\n"
        + $"{select} FROM (WITH RECURSIVE s AS (SELECT 1 AS seq UNION ALL SELECT seq + 1 FROM s WHERE seq < {rows}) SELECT seq FROM s) numbers_up;\n";
}
