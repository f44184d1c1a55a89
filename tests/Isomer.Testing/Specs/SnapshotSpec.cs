using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.Testing.Specs;

/// <summary>What the snapshot of every server does with a plain table; what is an engine's own, its tests add.</summary>
public abstract class SnapshotSpec
{
    private Table Numbers => Tables.Of(Name("numbers"), (Name("id"), "int32")).WithKey(Name("id"));

    [Fact]
    public async Task Every_reader_sees_the_state_of_the_snapshot()
    {
        await using var test = await CreateWithNumbersAsync(2);
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);
        await using (var connection = await test.Database.ConnectAsync(default))
        {
            foreach (var sql in new[] { "INSERT INTO numbers VALUES (3)", "DELETE FROM numbers WHERE id = 1" })
            {
                await using var command = connection.CreateCommand();
                command.CommandText = sql;
                await command.ExecuteNonQueryAsync();
            }
        }

        var reads = Enumerable.Range(0, snapshot.MaxReaders).Select(_ => snapshot.ReadAsync(Tables.Read(Numbers))).ToList();

        Assert.InRange(snapshot.MaxReaders, 2, 32);
        Assert.All(await Task.WhenAll(reads), rows => Assert.Equal(["1", "2"], rows.Order(StringComparer.Ordinal)));
        Assert.Equal([], snapshot.Findings);
    }

    [Fact]
    public async Task A_reader_closed_half_way_leaves_the_snapshot_usable()
    {
        await using var test = await CreateWithNumbersAsync(100_000);
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);
        for (var i = 0; i <= snapshot.MaxReaders; i++)
        {
            await using var reader = await snapshot.OpenReaderAsync(Tables.Read(Numbers), default);
            Assert.True(await reader.ReadAsync(default));
        }

        Assert.Equal(100_000, (await snapshot.ReadAsync(Tables.Read(Numbers))).Count);
    }

    [Fact]
    public async Task A_filter_chooses_rows()
    {
        await using var test = await CreateWithNumbersAsync(10);
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);
        var filter = ExpressionParser.Parse(Name("id") + " > 8");

        Assert.Equal(["10", "9"], (await snapshot.ReadAsync(Tables.Read(Numbers, filter: filter))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_empty_table_is_one_range()
    {
        await using var test = await CreateWithNumbersAsync(0);
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);

        Assert.Equal([KeyRange.All], await snapshot.SplitAsync(Numbers, 100_000, default));
        Assert.Empty(await snapshot.ReadAsync(Tables.Read(Numbers)));
    }

    [Fact]
    public async Task A_missing_table_or_column_is_named()
    {
        await using var test = await CreateWithNumbersAsync(1);
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);

        var table = await Assert.ThrowsAsync<IsomerException>(
            () => snapshot.OpenReaderAsync(Tables.Read(Numbers with { Name = new(Name("gone")) }), default));
        var column = await Assert.ThrowsAsync<IsomerException>(
            () => snapshot.OpenReaderAsync(Tables.Read(Tables.Of(Name("numbers"), (Name("gone"), "int32"))), default));

        Assert.Equal(("ISO3011", "ISO3012"), (table.Diagnostic.Code.Id, column.Diagnostic.Code.Id));
    }

    /// <summary>An empty database.</summary>
    protected abstract Task<EngineDatabase> CreateAsync();

    /// <summary>A name that stands without quotes, as the catalog then has it.</summary>
    protected virtual string Name(string plain) => plain;

    /// <summary>Splits a table, and reads each of its rows in one range.</summary>
    /// <param name="snapshot">Where the table is.</param>
    /// <param name="table">The table, filled with rows no two of which are alike.</param>
    /// <param name="rows">How many they are.</param>
    /// <param name="rowsPerRange">How many a range is to hold.</param>
    protected static async Task AssertRangesHoldEachRowOnceAsync(ISnapshot snapshot, Table table, int rows, int rowsPerRange)
    {
        var ranges = await snapshot.SplitAsync(table, rowsPerRange, default);
        Assert.InRange(ranges.Count, rows / rowsPerRange * 3 / 4, rows / rowsPerRange * 3 / 2);
        Assert.Same(ranges, await snapshot.SplitAsync(table, rowsPerRange, default));

        var all = new List<string>();
        foreach (var range in ranges)
        {
            var part = await snapshot.ReadAsync(Tables.Read(table, range));
            Assert.InRange(part.Count, 0, rowsPerRange * 2);
            all.AddRange(part);
        }

        Assert.Equal((rows, rows), (all.Count, all.Distinct().Count()));
    }

    private async Task<EngineDatabase> CreateWithNumbersAsync(int rows)
    {
        var test = await CreateAsync();
        var dialect = test.Database.Engine.Dialect;
        await test.ExecuteAsync($"CREATE TABLE numbers (id {dialect.StoreType(CanonicalType.Int32)} PRIMARY KEY)");
        await using var writer = await test.Database.OpenWriterAsync(Tables.Write(Numbers, dialect), default);
        using var batch = writer.CreateBatch();
        for (var id = 1; id <= rows; id++)
        {
            batch.BeginRow();
            batch.WriteInt64(id);
            batch.EndRow();
        }

        await writer.BeginAsync(default);
        await writer.WriteAsync(batch, default);
        await writer.CompleteAsync(default);
        await writer.CommitAsync(default);
        return test;
    }
}
