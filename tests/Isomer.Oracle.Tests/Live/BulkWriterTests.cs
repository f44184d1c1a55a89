using Isomer.Engines;
using Isomer.Schema;
using Isomer.Testing;
using Isomer.Testing.Specs;

namespace Isomer.Oracle.Tests.Live;

public class BulkWriterTests : BulkWriterSpec
{
    private static readonly Table Items = Tables.Of("ITEMS", ("ID", "int32"), ("NAME", "string(6)"));

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

    protected override async Task<EngineDatabase> CreateAsync() => await TestDatabase.CreateAsync();

    protected override string Name(string plain) => plain.ToUpperInvariant();
}
