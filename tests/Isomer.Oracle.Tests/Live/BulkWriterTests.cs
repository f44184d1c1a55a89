using System.Text;
using Isomer.Engines;
using Isomer.Schema;
using Isomer.Testing;

namespace Isomer.Oracle.Tests.Live;

public class BulkWriterTests
{
    private static readonly Table Items = Tables.Of("ITEMS", ("ID", "int32"), ("NAME", "string(6)"));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(12_001)]
    public async Task Any_number_of_rows_arrives(int rows)
    {
        await using var test = await TestDatabase.CreateAsync("CREATE TABLE ITEMS (ID NUMBER(9), NAME VARCHAR2(6 CHAR))\n/\n");
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(Items), default);
        using var batch = writer.CreateBatch();
        for (var id = 0; id < rows; id++)
        {
            batch.Add(id, id % 2 == 0 ? "x" : null);
        }

        await writer.BeginAsync(default);
        await writer.WriteAsync(batch, default);
        await writer.CompleteAsync(default);
        await writer.CommitAsync(default);

        Assert.Equal($"{rows}", await test.ScalarAsync("SELECT COUNT(DISTINCT ID) FROM ITEMS"));
        Assert.Equal($"{rows / 2}", await test.ScalarAsync("SELECT COUNT(*) FROM ITEMS WHERE NAME IS NULL"));
    }

    [Fact]
    public async Task The_ledger_joins_the_chunks_transaction()
    {
        await using var test = await TestDatabase.CreateAsync(
            "CREATE TABLE ITEMS (ID NUMBER(9), NAME VARCHAR2(6 CHAR))\n/\nCREATE TABLE LEDGER (CHUNK NUMBER(9))\n/\n");
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(Items), default);
        using var batch = writer.CreateBatch();
        batch.Add(1, "x");
        await writer.BeginAsync(default);
        await writer.WriteAsync(batch, default);
        await writer.CompleteAsync(default);
        await using (var command = writer.Connection.CreateCommand())
        {
            command.Transaction = writer.Transaction;
            command.CommandText = "INSERT INTO LEDGER VALUES (1)";
            await command.ExecuteNonQueryAsync();
        }

        await writer.RollbackAsync();

        Assert.Equal("0", await test.ScalarAsync("SELECT (SELECT COUNT(*) FROM ITEMS) + (SELECT COUNT(*) FROM LEDGER) FROM DUAL"));
    }

    [Theory]
    [InlineData("ID NUMBER(9) PRIMARY KEY, NAME VARCHAR2(9)", null)]
    [InlineData("ID NUMBER(9), NAME VARCHAR2(9) NOT NULL", "NAME")]
    [InlineData("ID NUMBER(9) CHECK (ID < 5), NAME VARCHAR2(9)", null)]
    [InlineData("ID NUMBER(9), NAME VARCHAR2(5)", "NAME")]
    public async Task A_refused_row_is_told_without_its_values(string columns, string? column)
    {
        await using var test = await TestDatabase.CreateAsync($"CREATE TABLE ITEMS ({columns})\n/\n");
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(Items), default);
        using var batch = writer.CreateBatch();
        batch.Add(1, "abc");
        batch.Add(2, "abc");
        batch.Add(
            columns.Contains("PRIMARY", StringComparison.Ordinal) ? 1 : 7,
            columns.Contains("NOT NULL", StringComparison.Ordinal) ? null : "secret");
        await writer.BeginAsync(default);

        var refused = await Assert.ThrowsAsync<RowRefusedException>(() => writer.WriteAsync(batch, default));

        Assert.Equal((2, column), (refused.RowInBatch, refused.Column));
        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
        await writer.RollbackAsync();
        Assert.Equal("0", await test.ScalarAsync("SELECT COUNT(*) FROM ITEMS"));
    }

    [Fact]
    public async Task An_identity_that_is_always_the_servers_takes_the_numbers_of_a_load()
    {
        await using var test = await TestDatabase.CreateAsync(
            "CREATE TABLE ITEMS (ID NUMBER(9) GENERATED ALWAYS AS IDENTITY, NAME VARCHAR2(6))\n/\n");
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(Items), default);
        using var batch = writer.CreateBatch();
        batch.Add(41, "x");
        await writer.BeginAsync(default);
        await writer.WriteAsync(batch, default);
        await writer.CommitAsync(default);

        Assert.Equal("41", await test.ScalarAsync("SELECT ID FROM ITEMS"));
    }
}
