using Isomer.Testing;

namespace Isomer.MySql.Tests;

public sealed class InsertTests() : BulkWriterTests(sendsFiles: false)
{
    [Fact]
    public async Task A_connection_string_that_forbids_files_is_obeyed()
    {
        await using var test = await CreateAsync("CREATE TABLE items (id int, name varchar(5));\n");
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
