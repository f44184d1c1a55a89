using Isomer.Testing;

namespace Isomer.MySql.Tests;

public sealed class LoadTests() : BulkWriterTests(sendsFiles: true)
{
    [Theory]
    [InlineData("id int PRIMARY KEY, name varchar(6)")]
    [InlineData("id int, name varchar(6)", "CREATE TRIGGER t BEFORE INSERT ON items FOR EACH ROW SET NEW.name = LEFT(NEW.name, 10 / 0);\n")]
    public async Task Rows_that_a_load_changes_or_leaves_out_go_by_INSERT(string columns, string trigger = "")
    {
        await using var test = await CreateAsync($"CREATE TABLE items ({columns});\n{trigger}");
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(Items), default);
        using var batch = writer.CreateBatch();
        batch.Add(1, "first");
        batch.Add(1, "other");
        await writer.BeginAsync(default);

        await Assert.ThrowsAsync<Isomer.Engines.RowRefusedException>(() => writer.WriteAsync(batch, default));

        Assert.Equal(1, await TestDatabase.CountAsync(writer.Connection, "Com_load"));
        Assert.Equal(1, await TestDatabase.CountAsync(writer.Connection, "Com_rollback_to_savepoint"));
        await writer.CommitAsync(default);
        Assert.Equal("0", await test.ScalarAsync("SELECT COUNT(*) FROM items"));
    }

    [Fact]
    public async Task A_load_that_is_taken_back_leaves_the_batches_before_it()
    {
        await using var test = await CreateAsync("CREATE TABLE items (id int PRIMARY KEY, name varchar(5) NOT NULL);\n");
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(Items), default);
        using var batch = writer.CreateBatch();
        batch.Add(1, "x");
        await writer.BeginAsync(default);
        await writer.WriteAsync(batch, default);
        batch.Clear();
        batch.Add(2, null);

        var refused = await Assert.ThrowsAsync<Isomer.Engines.RowRefusedException>(() => writer.WriteAsync(batch, default));

        Assert.Equal("name", refused.Column);
        await writer.CommitAsync(default);
        Assert.Equal("1", await test.ScalarAsync("SELECT GROUP_CONCAT(id) FROM items"));
    }

    [Fact]
    public async Task A_table_without_transactions_is_written_by_INSERT()
    {
        await using var test = await CreateAsync("CREATE TABLE items (id int, name varchar(5)) ENGINE = MyISAM;\n");
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(Items), default);
        using var batch = writer.CreateBatch();
        batch.Add(1, "x");
        await writer.BeginAsync(default);
        await writer.WriteAsync(batch, default);

        Assert.Equal(0, await TestDatabase.CountAsync(writer.Connection, "Com_load"));
        await writer.CommitAsync(default);
        Assert.Equal("1", await test.ScalarAsync("SELECT COUNT(*) FROM items"));
    }
}
