using Isomer.Engines;
using Isomer.Schema;
using Isomer.Testing;
using Isomer.Testing.Specs;

namespace Isomer.SqlServer.Tests;

public class BulkWriterTests : BulkWriterSpec
{
    private static readonly Table Items = Tables.Of("items", ("id", "int32"), ("name", "string(5)"));

    [Fact]
    public async Task Given_identities_NULLs_and_odd_names_arrive()
    {
        await using var test = await TestDatabase.CreateAsync(
            "CREATE TABLE [it]]ems] ([id] int IDENTITY, [na]]me] nvarchar(5) NULL DEFAULT N'x', [[x]]] int NULL, twice AS [id] * 2);");
        var table = Tables.Of("it]ems", ("[x]", "int32"), ("id", "int32"), ("na]me", "string(5)"));
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(table), default);
        using var batch = writer.CreateBatch();
        batch.BeginRow();
        batch.WriteInt64(7);
        batch.WriteInt64(42);
        batch.WriteNull();
        batch.EndRow();
        await writer.BeginAsync(default);
        await writer.WriteAsync(batch, default);
        await writer.CommitAsync(default);

        Assert.Equal("42 7 84 0", await test.ScalarAsync("SELECT CONCAT([id], ' ', [[x]]], ' ', twice, ' ', (SELECT COUNT([na]]me]) FROM [it]]ems])) FROM [it]]ems]"));
    }

    [Theory]
    [InlineData("id int PRIMARY KEY, name nvarchar(6)", null)]
    [InlineData("id int, name nvarchar(6) NOT NULL", "name")]
    public async Task A_refused_row_is_told_without_its_values(string columns, string? column)
    {
        await using var test = await TestDatabase.CreateAsync($"CREATE TABLE items ({columns});");
        await using var writer = await test.Database.OpenWriterAsync(
            Targets.Of(Tables.Of("items", ("id", "int32"), ("name", "string(6)"))), default);
        using var batch = writer.CreateBatch();
        batch.Add(1, "secret");
        batch.Add(1, column is null ? "secret" : null);
        await writer.BeginAsync(default);

        var refused = await Assert.ThrowsAsync<RowRefusedException>(() => writer.WriteAsync(batch, default));

        Assert.Equal((-1, column), (refused.RowInBatch, refused.Column));
        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_that_the_load_left_aside_is_checked_by_what_follows_every_load()
    {
        await using var test = await TestDatabase.CreateAsync(
            "CREATE TABLE items (id int CONSTRAINT ck_items CHECK (id < 5), name nvarchar(5));");
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(Items), default);
        using var batch = writer.CreateBatch();
        batch.Add(1, "x");
        await writer.BeginAsync(default);
        await writer.WriteAsync(batch, default);
        await writer.CommitAsync(default);
        Assert.Equal("1", await test.ScalarAsync("SELECT CAST(is_not_trusted AS int) FROM sys.check_constraints"));

        var blueprint = (await test.Database.Catalog.ReadAsync(XRayOptions.Default, default)).Blueprint;
        foreach (var step in test.Database.Engine.Dialect.FinishLoad(blueprint))
        {
            await test.ExecuteAsync(step.Sql);
        }

        Assert.Equal("0", await test.ScalarAsync("SELECT CAST(is_not_trusted AS int) FROM sys.check_constraints"));
    }

    protected override async Task<EngineDatabase> CreateAsync() => await TestDatabase.CreateAsync();
}
