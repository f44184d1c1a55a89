using Isomer.Engines;
using Isomer.Engines.Values;
using Isomer.Schema;

namespace Isomer.Testing.Specs;

/// <summary>What the bulk writer of every engine does with plain tables; what is an engine's own, its tests add.</summary>
public abstract class BulkWriterSpec
{
    private const int BatchRows = 1000;

    private Table Items => Tables.Of(Name("items"), (Name("id"), "int32"), (Name("name"), "string(5)"));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(BatchRows - 1)]
    [InlineData(BatchRows)]
    [InlineData(BatchRows + 1)]
    [InlineData(3 * BatchRows + 1)]
    public async Task Any_number_of_rows_arrives(int rows)
    {
        await using var test = await CreateWithItemsAsync();
        await using var writer = await OpenAsync(test, isWholeTable: true);
        using var batch = writer.CreateBatch();
        await writer.BeginAsync(default);
        for (var id = 0; id < rows; id++)
        {
            batch.Add(id, id % 2 == 0 ? "x" : null);
            if (batch.Rows == BatchRows)
            {
                await writer.WriteAsync(batch, default);
                batch.Clear();
            }
        }

        await writer.WriteAsync(batch, default);
        await writer.CompleteAsync(default);
        await writer.CommitAsync(default);

        Assert.Null(writer.Transaction);
        Assert.Equal($"{rows}", await test.ScalarAsync("SELECT COUNT(DISTINCT id) FROM items"));
        Assert.Equal($"{rows / 2}", await test.ScalarAsync("SELECT COUNT(*) FROM items WHERE name IS NULL"));
    }

    [Fact]
    public async Task The_ledger_joins_the_chunks_transaction()
    {
        await using var test = await CreateWithItemsAsync();
        await test.ExecuteAsync($"CREATE TABLE ledger (chunk {StoreType(test, "int32")})");
        await using var writer = await OpenAsync(test);
        using var batch = writer.CreateBatch();
        batch.Add(1, "x");
        await WriteChunkAsync();
        await writer.RollbackAsync();
        Assert.Equal("0", await test.ScalarAsync("SELECT COUNT(*) FROM items"));
        Assert.Equal("0", await test.ScalarAsync("SELECT COUNT(*) FROM ledger"));

        await WriteChunkAsync();
        await writer.CommitAsync(default);
        Assert.Equal("1", await test.ScalarAsync("SELECT COUNT(*) FROM items"));
        Assert.Equal("1", await test.ScalarAsync("SELECT COUNT(*) FROM ledger"));

        async Task WriteChunkAsync()
        {
            await writer.BeginAsync(default);
            await writer.WriteAsync(batch, default);
            await writer.CompleteAsync(default);
            await using var command = writer.Connection.CreateCommand();
            command.Transaction = writer.Transaction;
            command.CommandText = "INSERT INTO ledger VALUES (1)";
            await command.ExecuteNonQueryAsync();
        }
    }

    [Fact]
    public async Task A_row_with_a_refused_value_is_cancelled_without_a_trace()
    {
        await using var test = await CreateWithItemsAsync();
        await using var writer = await OpenAsync(test);
        using var batch = writer.CreateBatch();
        batch.Add(1, "one");
        var bytes = batch.Bytes;
        batch.BeginRow();
        batch.WriteInt64(2);
        Assert.Throws<ValueException>(() => batch.WriteUtf8("longer"u8));
        batch.CancelRow();
        Assert.Equal((1, bytes), (batch.Rows, batch.Bytes));
        batch.Add(3, "three");
        await writer.BeginAsync(default);
        await writer.WriteAsync(batch, default);
        await writer.CommitAsync(default);

        Assert.Equal("1 3 2", string.Join(' ', await Task.WhenAll(
            test.ScalarAsync("SELECT MIN(id) FROM items"), test.ScalarAsync("SELECT MAX(id) FROM items"),
            test.ScalarAsync("SELECT COUNT(*) FROM items"))));
    }

    [Fact]
    public async Task A_writer_goes_on_after_a_refused_row()
    {
        await using var test = await CreateWithItemsAsync();
        await using var writer = await OpenAsync(test);
        using var batch = writer.CreateBatch();
        batch.Add(1, "secre");
        batch.Add(1, "secre");
        await writer.BeginAsync(default);
        var refused = await Assert.ThrowsAsync<RowRefusedException>(async () =>
        {
            await writer.WriteAsync(batch, default);
            await writer.CompleteAsync(default);
        });
        Assert.DoesNotContain("secre", refused.Message, StringComparison.Ordinal);
        await writer.RollbackAsync();
        await writer.RollbackAsync();
        Assert.Equal("0", await test.ScalarAsync("SELECT COUNT(*) FROM items"));

        batch.Clear();
        batch.Add(1, "one");
        await writer.BeginAsync(default);
        await writer.WriteAsync(batch, default);
        await writer.CommitAsync(default);
        Assert.Equal("1", await test.ScalarAsync("SELECT COUNT(*) FROM items"));
    }

    [Fact]
    public async Task An_instant_in_a_column_of_text_shows_its_offset()
    {
        await using var test = await CreateAsync();
        var storeType = StoreType(test, "text");
        await test.ExecuteAsync($"CREATE TABLE moments (v {storeType})");
        var table = Tables.Of(Name("moments"), (Name("v"), "text"));
        var target = new WriteTarget(table, [new(table.Columns[0], storeType, CanonicalType.Parse("timestamptz(6)"))]);
        await using var writer = await test.Database.OpenWriterAsync(target, default);
        using var batch = writer.CreateBatch();
        batch.BeginRow();
        batch.WriteTimestamp(new(DateValue.FromCivil(2024, 1, 2).Day, 8 * 3_600_000_000_000));
        batch.EndRow();
        await writer.BeginAsync(default);
        await writer.WriteAsync(batch, default);
        await writer.CommitAsync(default);

        Assert.Matches("^2024-01-02 08:00:00(\\.0+)?\\+00:00$", await test.ScalarAsync("SELECT v FROM moments"));
    }

    /// <summary>An empty database.</summary>
    protected abstract Task<EngineDatabase> CreateAsync();

    /// <summary>A name that stands without quotes, as the catalog then has it.</summary>
    protected virtual string Name(string plain) => plain;

    private static string StoreType(EngineDatabase test, string type) => test.Database.Engine.Dialect.StoreType(CanonicalType.Parse(type));

    private async Task<EngineDatabase> CreateWithItemsAsync()
    {
        var test = await CreateAsync();
        await test.ExecuteAsync($"CREATE TABLE items (id {StoreType(test, "int32")} PRIMARY KEY, name {StoreType(test, "string(5)")})");
        return test;
    }

    private Task<IBulkWriter> OpenAsync(EngineDatabase test, bool isWholeTable = false) => test.Database.OpenWriterAsync(
        Tables.Write(Items, test.Database.Engine.Dialect) with { IsWholeTable = isWholeTable }, default);
}
