using Isomer.Engines;
using Isomer.Schema;
using Microsoft.Data.Sqlite;

namespace Isomer.Sqlite.Tests.Reading;

public class SnapshotTests
{
    [Fact]
    public async Task Every_reader_sees_one_state_while_others_write()
    {
        await using var file = new TempDatabase(
            "PRAGMA journal_mode = WAL; CREATE TABLE t(id INTEGER PRIMARY KEY); INSERT INTO t VALUES (1), (2)");
        await using var snapshot = await file.SnapshotAsync();
        Assert.True(snapshot.MaxReaders > 1);
        for (var i = 0; i < snapshot.MaxReaders; i++)
        {
            file.Execute("INSERT INTO t SELECT max(id) + 1 FROM t");
            Assert.Equal("1,2", await IdsAsync(file, snapshot, KeyRange.All));
        }
    }

    [Fact]
    public async Task Readers_run_side_by_side_up_to_the_number_told()
    {
        await using var file = new TempDatabase(
            "PRAGMA journal_mode = WAL; CREATE TABLE t(id INTEGER PRIMARY KEY); INSERT INTO t VALUES (1)");
        await using var snapshot = await file.SnapshotAsync();
        var table = await file.TableAsync("t");
        var readers = new List<RowReader>();
        for (var i = 0; i < snapshot.MaxReaders; i++)
        {
            file.Execute("INSERT INTO t SELECT max(id) + 1 FROM t");
            readers.Add(await snapshot.OpenReaderAsync(Request(table, KeyRange.All), default));
        }

        using var tooMany = new CancellationTokenSource(50);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => snapshot.OpenReaderAsync(Request(table, KeyRange.All), tooMany.Token));
        foreach (var reader in readers)
        {
            Assert.True(await reader.ReadAsync(default));
            Assert.False(await reader.ReadAsync(default));
            await reader.DisposeAsync();
            await reader.DisposeAsync();
        }

        Assert.Equal("1", await IdsAsync(file, snapshot, KeyRange.All));
    }

    [Fact]
    public async Task With_a_rollback_journal_nobody_commits_while_the_snapshot_stands()
    {
        await using var file = new TempDatabase("CREATE TABLE t(id INTEGER PRIMARY KEY); INSERT INTO t VALUES (1)");
        await using (var snapshot = await file.SnapshotAsync())
        {
            using var other = file.Connect();
            SQLitePCL.raw.sqlite3_busy_timeout(other.Handle, 0);
            using var insert = other.CreateCommand();
            insert.CommandText = "INSERT INTO t VALUES (2)";
            insert.CommandTimeout = 1;
            Assert.Throws<SqliteException>(() => insert.ExecuteNonQuery());
            Assert.Equal("1", await IdsAsync(file, snapshot, KeyRange.All));
        }

        file.Execute("INSERT INTO t VALUES (2)");
    }

    [Fact]
    public async Task A_file_that_may_not_be_written_can_be_read()
    {
        await using var file = new TempDatabase("CREATE TABLE t(id INTEGER PRIMARY KEY); INSERT INTO t VALUES (1)");
        File.SetAttributes(file.Path, FileAttributes.ReadOnly);
        await using (var snapshot = await file.SnapshotAsync())
        {
            Assert.Equal("1", await IdsAsync(file, snapshot, KeyRange.All));
        }

        File.SetAttributes(file.Path, FileAttributes.Normal);
    }

    [Theory]
    [InlineData(0, 10, 1)]
    [InlineData(1, 10, 1)]
    [InlineData(9, 10, 1)]
    [InlineData(10, 10, 1)]
    [InlineData(11, 10, 2)]
    [InlineData(99, 10, 10)]
    [InlineData(100, 10, 10)]
    [InlineData(101, 10, 11)]
    [InlineData(100, 1, 100)]
    public async Task Ranges_hold_each_row_once(int rows, int rowsPerRange, int ranges)
    {
        await using var file = new TempDatabase(
            "CREATE TABLE t(id INTEGER PRIMARY KEY);"
            + $"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {rows}) INSERT INTO t SELECT i * 7 - 350 FROM n WHERE {rows} > 0");
        await AssertSplitAsync(file, rowsPerRange, ranges, rows);
    }

    [Theory]
    [InlineData("a TEXT, rowid TEXT", "'x', 'y'", 3)]
    [InlineData("rowid TEXT, oid TEXT, _rowid_ TEXT", "'x', 'y', 'z'", 1)]
    [InlineData("a TEXT COLLATE NOCASE, b INTEGER, PRIMARY KEY (a, b)) WITHOUT ROWID --", "CASE i % 3 WHEN 0 THEN 'a' WHEN 1 THEN 'B' ELSE 'c' END, i", 3)]
    [InlineData("a BLOB PRIMARY KEY) WITHOUT ROWID --", "CASE i % 4 WHEN 0 THEN i WHEN 1 THEN i + 0.5 WHEN 2 THEN 't' || i ELSE CAST('b' || i AS BLOB) END", 3)]
    public async Task Any_table_is_split_or_given_whole(string columns, string values, int ranges)
    {
        await using var file = new TempDatabase(
            $"CREATE TABLE t({columns}\n);".Replace("--\n)", "", StringComparison.Ordinal)
            + $"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30) INSERT INTO t SELECT {values} FROM n");
        await AssertSplitAsync(file, 10, ranges, 30);
    }

    [Fact]
    public async Task A_filter_is_applied_within_a_range()
    {
        await using var file = new TempDatabase(
            "CREATE TABLE t(id INTEGER PRIMARY KEY, v TEXT); INSERT INTO t VALUES (1, 'a'), (2, 'b'), (3, 'a'), (4, 'a')");
        await using var snapshot = await file.SnapshotAsync();
        var table = await file.TableAsync("t");
        var filter = new NativeExpression(new("sqlite", "v = 'a' OR 0"));
        var request = Request(table, new("i2", "i4")) with { Filter = filter };

        Assert.Equal("3", await IdsAsync(snapshot, request));
    }

    [Fact]
    public async Task Rows_are_estimated_by_the_span_of_their_keys()
    {
        await using var file = new TempDatabase("CREATE TABLE t(a); CREATE TABLE e(a); INSERT INTO t VALUES (1), (2), (3)");
        await using var snapshot = await file.SnapshotAsync();
        var tables = (await file.XRayAsync()).Blueprint.Tables;
        var rows = await snapshot.EstimateRowsAsync(tables, default);

        Assert.Equal(3, rows[new("t")]);
        Assert.Equal(0, rows[new("e")]);
    }

    [Fact]
    public async Task Nothing_is_allocated_per_row()
    {
        const int Rows = 10_000;
        await using var file = new TempDatabase(
            "CREATE TABLE t(id INTEGER PRIMARY KEY, price REAL, name TEXT, at TEXT);"
            + $"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {Rows}) "
            + "INSERT INTO t SELECT i, i / 100.0, 'name ' || i, '2024-01-02 03:04:05.123456' FROM n");
        await using var snapshot = await file.SnapshotAsync();
        var table = await file.TableAsync("t");
        var types = new[] { "int64", "decimal(12,2)", "text", "timestamp(6)" };
        await using var reader = await snapshot.OpenReaderAsync(
            new() { Table = table, Columns = [.. table.Columns.Select((c, i) => new ReadColumn(c, CanonicalType.Parse(types[i])))] },
            default);
        long sum = 0;
        await reader.ReadAsync(default);
        var before = GC.GetAllocatedBytesForCurrentThread();
        while (await reader.ReadAsync(default))
        {
            sum += reader.GetInt64(0) + (long)reader.GetDecimal(1) + reader.GetUtf8(2).Length + reader.GetTimestamp(3).Day;
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Rows);
        Assert.NotEqual(0, sum);
    }

    private static async Task AssertSplitAsync(TempDatabase file, int rowsPerRange, int count, int rows)
    {
        await using var snapshot = await file.SnapshotAsync();
        var table = await file.TableAsync("t");
        var ranges = await snapshot.SplitAsync(table, rowsPerRange, default);

        Assert.Equal(ranges, await snapshot.SplitAsync(table, rowsPerRange, default));
        Assert.Equal(count, ranges.Count);
        var seen = new List<string>();
        foreach (var range in ranges)
        {
            var ids = await IdsAsync(snapshot, Request(table, range));
            seen.AddRange(ids.Split(',', StringSplitOptions.RemoveEmptyEntries));
        }

        Assert.Equal(rows, seen.Count);
    }

    private static async Task<string> IdsAsync(TempDatabase file, ISnapshot snapshot, KeyRange range) =>
        await IdsAsync(snapshot, Request(await file.TableAsync("t"), range));

    private static async Task<string> IdsAsync(ISnapshot snapshot, ReadRequest request)
    {
        await using var reader = await snapshot.OpenReaderAsync(request, default);
        var ids = new List<string?>();
        while (await reader.ReadAsync(default))
        {
            ids.Add(reader.IsNull(0) ? "null"
                : request.Columns[0].As.Kind == TypeKind.Int64 ? Values.Read(reader, 0, CanonicalType.Int64)
                : "x");
        }

        return string.Join(',', ids);
    }

    private static ReadRequest Request(Table table, KeyRange range) =>
        new() { Table = table, Range = range, Columns = [new(table.Columns[0], table.Columns[0].Type)] };
}
