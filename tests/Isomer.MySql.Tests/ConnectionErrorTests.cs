using Isomer.Schema;
using Isomer.Testing;

namespace Isomer.MySql.Tests;

public class ConnectionErrorTests
{
    private const string Secret = "hunter2-and-wrong";

    [Fact]
    public async Task A_wrong_password_is_said_without_it()
    {
        await using var test = await TestDatabase.CreateAsync();
        await using var user = await MySqlAccount.CreateAsync(test.Server, "SELECT");

        var error = await FailAsync(user.ConnectionString.Replace(MySqlAccount.Password, Secret, StringComparison.Ordinal));

        Assert.Equal("ISO3002", error.Diagnostic.Code.Id);
        Assert.DoesNotContain(user.Name, error.Message, StringComparison.Ordinal);
        await using var right = await new MySqlEngine().OpenAsync(user.ConnectionString, default);
        Assert.DoesNotContain(user.Name, right.DisplayName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_database_is_named()
    {
        Assert.SkipWhen(TestServers.MySql is null, "ISOMER_TEST_MYSQL names no server; run ./build/test.sh");
        var error = await FailAsync(MySqlDatabase.With(b => b.Database = "nowhere"));
        Assert.Equal("ISO3003", error.Diagnostic.Code.Id);
        Assert.Contains("nowhere", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_without_a_database_is_refused() =>
        Assert.Equal("ISO3026", (await FailAsync("Server=127.0.0.1")).Diagnostic.Code.Id);

    [Theory]
    [InlineData("Server=127.0.0.1;Port=1")]
    [InlineData("Server=no-such-host.invalid")]
    public async Task An_unreachable_server_is_named(string connectionString)
    {
        var error = await FailAsync($"{connectionString};User ID=someone;Password={Secret};Database=shop;Connection Timeout=5");
        Assert.Equal("ISO3001", error.Diagnostic.Code.Id);
        Assert.Contains("shop", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("someone", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData($"Server=h;Pasword={Secret}")]
    [InlineData($"Server=h;Port={Secret}")]
    [InlineData($"{Secret}")]
    public async Task A_connection_string_that_cannot_be_read_is_not_shown(string connectionString) =>
        Assert.Equal("ISO3005", (await FailAsync(connectionString)).Diagnostic.Code.Id);

    [Fact]
    public async Task A_table_that_may_not_be_written_is_named()
    {
        await using var test = await TestDatabase.CreateAsync("CREATE TABLE numbers (id int);\n");
        await using var user = await MySqlAccount.CreateAsync(test.Server, "SELECT");
        await using var database = await new MySqlEngine().OpenAsync(user.ConnectionString, default);
        await using var writer = await database.OpenWriterAsync(Targets.Of(Tables.Of("numbers", ("id", "int32"))), default);
        using var batch = writer.CreateBatch();
        batch.BeginRow();
        batch.WriteInt64(1);
        batch.EndRow();
        await writer.BeginAsync(default);

        var error = await Assert.ThrowsAsync<IsomerException>(() => writer.WriteAsync(batch, default));

        Assert.Equal("ISO3004", error.Diagnostic.Code.Id);
        Assert.Contains("numbers", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(user.Name, error.Message, StringComparison.Ordinal);
    }

    private static async Task<IsomerException> FailAsync(string connectionString)
    {
        var error = await Assert.ThrowsAsync<IsomerException>(() => new MySqlEngine().OpenAsync(connectionString, default));
        Assert.DoesNotContain(Secret, error.ToString().Split("   at ")[0], StringComparison.Ordinal);
        return error;
    }
}
