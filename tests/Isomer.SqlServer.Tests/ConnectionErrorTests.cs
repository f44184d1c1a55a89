using System.Net;
using System.Net.Sockets;
using Isomer.Schema;
using Isomer.Testing;

namespace Isomer.SqlServer.Tests;

public class ConnectionErrorTests
{
    private const string Secret = "hunter2-and-wrong";

    [Theory]
    [InlineData("Server=127.0.0.1,1", "nothing there answers")]
    [InlineData("Server=no-such-host.invalid", "host's name is not known")]
    public async Task An_unreachable_server_is_named(string connectionString, string reason)
    {
        var error = await FailAsync(
            $"{connectionString};User ID=someone;Password={Secret};Database=shop;Connect Timeout=5;ConnectRetryCount=0");
        Assert.Equal("ISO3001", error.Diagnostic.Code.Id);
        Assert.Contains("'shop'", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("someone", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_answers_otherwise_than_SQL_Server_is_told()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var answering = Task.Run(async () =>
        {
            using var client = await listener.AcceptTcpClientAsync();
            await client.GetStream().WriteAsync("HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray());
        });
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        var error = await FailAsync(
            $"Server=tcp:127.0.0.1,{port};User ID=someone;Password={Secret};Database=shop;Connect Timeout=5;ConnectRetryCount=0");

        Assert.Equal("ISO3001", error.Diagnostic.Code.Id);
        await answering;
    }

    [Fact]
    public async Task A_connection_without_a_database_is_refused() =>
        Assert.Equal("ISO3026", (await FailAsync("Server=127.0.0.1")).Diagnostic.Code.Id);

    [Theory]
    [InlineData($"Server=h;Pasword={Secret}")]
    [InlineData($"Server=h;Connect Timeout={Secret}")]
    [InlineData($"{Secret}")]
    public async Task A_connection_string_that_cannot_be_read_is_not_shown(string connectionString) =>
        Assert.Equal("ISO3005", (await FailAsync(connectionString)).Diagnostic.Code.Id);

    [Theory]
    [InlineData(
        "Violation of PRIMARY KEY constraint 'PK_items'. Cannot insert duplicate key in object 'dbo.items'. The duplicate key value is (1, s.e(c)ret).",
        "Violation of PRIMARY KEY constraint 'PK_items'. Cannot insert duplicate key in object 'dbo.items'")]
    [InlineData(
        "String or binary data would be truncated in table 'shop.dbo.items', column 'name'. Truncated value: 's'ecret'.",
        "String or binary data would be truncated in table 'shop.dbo.items', column 'name'")]
    [InlineData("Arithmetic overflow error for data type tinyint, value = 300.", "Arithmetic overflow error for data type tinyint")]
    [InlineData(
        "Conversion failed when converting the nvarchar value 'it's' to data type int.",
            "Conversion failed when converting the nvarchar value to data type int")]
    [InlineData("Login failed for user 'sa'.", "Login failed for the user")]
    public void Values_and_users_are_cut_out_of_the_servers_words(string message, string expected) =>
        Assert.Equal(expected, ServerErrors.WithoutValues(message));

    [Theory]
    [InlineData("Cannot insert the value NULL into column 'name', table 'shop.dbo.items'; column does not allow nulls. INSERT fails.", "name")]
    [InlineData("String or binary data would be truncated in table 'shop.dbo.items', column 'name'. Truncated value: 'x'.", "name")]
    [InlineData("Violation of UNIQUE KEY constraint 'UQ'. Cannot insert duplicate key in object 'dbo.items'.", null)]
    public void The_column_of_a_refused_row_is_read_out_of_the_servers_words(string message, string? column) =>
        Assert.Equal(column, RefusedRow.ColumnOf(message));

    [Fact]
    public async Task A_missing_database_is_named()
    {
        Assert.SkipWhen(TestServers.SqlServer is null, SqlServerDatabase.NoServer);
        var error = await FailAsync(SqlServerDatabase.With(b => b.InitialCatalog = "nowhere"));
        Assert.Equal("ISO3032", error.Diagnostic.Code.Id);
        Assert.Contains("nowhere", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_is_said_without_it()
    {
        await using var test = await TestDatabase.CreateAsync();
        var error = await FailAsync(SqlServerDatabase.With(b =>
            (b.InitialCatalog, b.IntegratedSecurity, b.UserID, b.Password) = (test.Server.Name, false, "someone", Secret)));
        Assert.Equal("ISO3002", error.Diagnostic.Code.Id);
        Assert.DoesNotContain("someone", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_allows_no_snapshots_is_told_how_it_would()
    {
        await using var test = await TestDatabase.CreateAsync();
        await test.ExecuteAsync($"ALTER DATABASE [{test.Server.Name}] SET ALLOW_SNAPSHOT_ISOLATION OFF");
        var error = await Assert.ThrowsAsync<IsomerException>(() => test.Database.TakeSnapshotAsync(default));
        Assert.Equal("ISO3030", error.Diagnostic.Code.Id);
    }

    private static async Task<IsomerException> FailAsync(string connectionString)
    {
        var error = await Assert.ThrowsAsync<IsomerException>(() => new SqlServerEngine().OpenAsync(connectionString, default));
        Assert.DoesNotContain(Secret, error.ToString().Split("   at ")[0], StringComparison.Ordinal);
        return error;
    }
}
