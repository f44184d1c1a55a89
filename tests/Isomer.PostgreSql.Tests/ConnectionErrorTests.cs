using Isomer.Schema;
using Isomer.Testing;
using Npgsql;

namespace Isomer.PostgreSql.Tests;

public class ConnectionErrorTests
{
    private const string Secret = "hunter2-never-shown";

    [Fact]
    public async Task A_wrong_password_is_said_without_it()
    {
        await using var server = await PostgreSqlDatabase.CreateAsync();
        var role = "isomer_login_" + Guid.NewGuid().ToString("N");

        // Members of isomer_password must give a password (build/servers.sh).
        await server.ExecuteAsync($"CREATE ROLE {role} LOGIN PASSWORD 'right' IN ROLE isomer_password");
        try
        {
            var error = await FailAsync(With(server.ConnectionString, b => (b.Username, b.Password) = (role, Secret)));
            Assert.Equal("ISO3002", error.Diagnostic.Code.Id);
            Assert.DoesNotContain(role, error.Message, StringComparison.Ordinal);

            var none = await FailAsync(With(server.ConnectionString, b => b.Username = role));
            Assert.Equal("ISO3002", none.Diagnostic.Code.Id);

            await using var right = await new PostgreSqlEngine().OpenAsync(
                With(server.ConnectionString, b => (b.Username, b.Password, b.Pooling) = (role, "right", false)), default);
            Assert.DoesNotContain(role, right.DisplayName, StringComparison.Ordinal);
        }
        finally
        {
            await server.ExecuteAsync($"DROP ROLE {role}");
        }
    }

    [Fact]
    public async Task A_missing_database_is_named()
    {
        await using var server = await PostgreSqlDatabase.CreateAsync();
        var error = await FailAsync(With(server.ConnectionString, b => (b.Database, b.Password) = ("nowhere", Secret)));
        Assert.Equal("ISO3003", error.Diagnostic.Code.Id);
        Assert.Contains("nowhere", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1", "nothing listens there")]
    [InlineData("Host=no-such-host.invalid", "not known")]
    public async Task An_unreachable_server_is_named(string connectionString, string reason)
    {
        var error = await FailAsync($"{connectionString};Username=someone;Password={Secret};Database=shop;Timeout=5");
        Assert.Equal("ISO3001", error.Diagnostic.Code.Id);
        Assert.Contains("shop", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("someone", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData($"Host=h;Pasword={Secret}")]
    [InlineData($"Host=h;Port={Secret}")]
    [InlineData($"{Secret}")]
    [InlineData("")]
    public async Task A_connection_string_that_cannot_be_read_is_not_shown(string connectionString) =>
        Assert.Equal("ISO3005", (await FailAsync(connectionString)).Diagnostic.Code.Id);

    [Fact]
    public async Task A_table_that_may_not_be_read_is_named()
    {
        await using var test = await TestDatabase.CreateAsync("CREATE TABLE numbers (id int)");
        var role = "isomer_reader_" + Guid.NewGuid().ToString("N");
        await test.ExecuteAsync($"CREATE ROLE {role} LOGIN");
        try
        {
            await using var database = await new PostgreSqlEngine().OpenAsync(
                With(test.ConnectionString, b => (b.Username, b.Pooling) = (role, false)), default);
            await using var snapshot = await database.TakeSnapshotAsync(default);

            var error = await Assert.ThrowsAsync<IsomerException>(
                () => snapshot.OpenReaderAsync(Tables.Read(Tables.Of("numbers", ("id", "int32"))), default));

            Assert.Equal("ISO3004", error.Diagnostic.Code.Id);
            Assert.Contains("numbers", error.Message, StringComparison.Ordinal);
        }
        finally
        {
            await test.ExecuteAsync($"DROP ROLE {role}");
        }
    }

    [Fact]
    public async Task A_server_that_goes_away_is_said()
    {
        await using var test = await TestDatabase.CreateAsync("CREATE TABLE numbers AS SELECT generate_series(1, 1000000) AS id");
        await using var snapshot = await test.Database.TakeSnapshotAsync(default);
        await using var reader = await snapshot.OpenReaderAsync(Tables.Read(Tables.Of("numbers", ("id", "int32"))), default);
        Assert.True(await reader.ReadAsync(default));
        await using (var other = new NpgsqlConnection(With(test.ConnectionString, b => b.Pooling = false)))
        {
            await other.OpenAsync();
            await using var kill = new NpgsqlCommand(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
                other);
            await kill.ExecuteNonQueryAsync();
        }

        var error = await Assert.ThrowsAsync<IsomerException>(async () =>
        {
            while (await reader.ReadAsync(default))
            {
            }
        });

        Assert.Equal("ISO3006", error.Diagnostic.Code.Id);
    }

    private static string With(string connectionString, Action<NpgsqlConnectionStringBuilder> change)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        change(builder);
        return builder.ConnectionString;
    }

    private static async Task<IsomerException> FailAsync(string connectionString)
    {
        var error = await Assert.ThrowsAsync<IsomerException>(() => new PostgreSqlEngine().OpenAsync(connectionString, default));
        Assert.DoesNotContain(Secret, error.Message, StringComparison.Ordinal);
        return error;
    }
}
