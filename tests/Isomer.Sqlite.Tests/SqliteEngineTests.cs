using System.Data.Common;
using Isomer.Engines;
using Isomer.Schema;

namespace Isomer.Sqlite.Tests;

public class SqliteEngineTests
{
    private static readonly SqliteEngine Engine = new();

    [Fact]
    public async Task A_missing_source_is_an_error_and_leaves_no_file()
    {
        await using var file = new TempDatabase();
        var exception = await Assert.ThrowsAsync<IsomerException>(() => Engine.OpenAsync($"Data Source={file.Path}", default));

        Assert.Equal("ISO3016", exception.Diagnostic.Code.Id);
        Assert.DoesNotContain(file.Folder, exception.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(file.Path));
    }

    [Fact]
    public async Task A_missing_destination_is_created()
    {
        await using var file = new TempDatabase();
        await using var database = await Engine.OpenDestinationAsync(file.Path, default);

        Assert.True(File.Exists(file.Path));
        Assert.Equal("SQLite database 'test.db'", database.DisplayName);
        Assert.Equal("3.35.5", database.Version);
        Assert.Equal(1, database.MaxWriters);
    }

    [Fact]
    public async Task A_destination_that_is_named_read_only_is_read_and_never_written()
    {
        await using var file = new TempDatabase();
        await using (await Engine.OpenDestinationAsync(file.Path, default))
        {
        }

        await using var database = await Engine.OpenDestinationAsync($"Data Source={file.Path};Mode=ReadOnly", default);
        await using var connection = await database.ConnectAsync(default);
        await using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE t (id INTEGER)";

        var exception = await Assert.ThrowsAnyAsync<DbException>(() => command.ExecuteNonQueryAsync());
        Assert.Contains("readonly", exception.Message, StringComparison.Ordinal);
        Assert.Empty((await database.Catalog.ReadAsync(XRayOptions.Default, default)).Blueprint.Tables);
    }

    [Theory]
    [InlineData("")]
    [InlineData(":memory:")]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=x;Mode=Memory")]
    [InlineData("Foreign Keys=True")]
    public async Task A_connection_must_name_a_file(string connectionString)
    {
        var exception = await Assert.ThrowsAsync<IsomerException>(() => Engine.OpenDestinationAsync(connectionString, default));

        Assert.Equal("ISO3017", exception.Diagnostic.Code.Id);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused()
    {
        await using var file = new TempDatabase();
        await File.WriteAllTextAsync(file.Path, new string('x', 5000));
        var exception = await Assert.ThrowsAsync<IsomerException>(() => Engine.OpenAsync(file.Path, default));

        Assert.Equal("ISO3015", exception.Diagnostic.Code.Id);
        Assert.StartsWith("SQLite database 'test.db' does not open: file is not a database. ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_is_told()
    {
        await using var file = new TempDatabase();
        var path = Path.Combine(file.Folder, "no", "x.db");
        foreach (var open in new[] { Engine.OpenDestinationAsync, Engine.OpenAsync })
        {
            var exception = await Assert.ThrowsAsync<IsomerException>(() => open(path, default));

            Assert.Equal("ISO3021", exception.Diagnostic.Code.Id);
            Assert.DoesNotContain(file.Folder, exception.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Data Source=x.db;Passwort=geheim")]
    [InlineData("Data Source=x.db;Default Timeout=geheim")]
    public async Task A_connection_string_that_cannot_be_read_is_not_shown(string connectionString)
    {
        var exception = await Assert.ThrowsAsync<IsomerException>(() => Engine.OpenAsync(connectionString, default));

        Assert.Equal("ISO3005", exception.Diagnostic.Code.Id);
        Assert.DoesNotContain("geheim", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_is_a_source_and_goes_away()
    {
        await using var file = new TempDatabase();
        var path = Path.Combine(file.Folder, "shop.sql");
        await File.WriteAllTextAsync(path, "\uFEFF-- shop\nCREATE TABLE t(id INTEGER PRIMARY KEY);\nINSERT INTO t VALUES (1), (2);");
        await using var database = await Engine.OpenAsync(path, default);
        var blueprint = (await database.Catalog.ReadAsync(XRayOptions.Default, default)).Blueprint;
        await using var snapshot = await database.TakeSnapshotAsync(default);

        Assert.Equal(new Origin("sqlite", null), blueprint.Origin);
        Assert.Equal("SQLite script 'shop.sql'", database.DisplayName);
        Assert.Equal(2, (await snapshot.SplitAsync(blueprint.Tables[0], 1, default)).Count);
        Assert.Equal(["shop.sql"], Directory.GetFiles(file.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_failing_statement_of_a_script_is_told_with_its_line()
    {
        var exception = await Assert.ThrowsAsync<IsomerException>(
            () => Engine.OpenScriptAsync("shop.sql", "CREATE TABLE t(a);\n\n-- c\nINSERT INTO\n u VALUES (1);", default)!);

        Assert.Equal("shop.sql(4): no such table: u.", exception.Message);
    }

    [Fact]
    public async Task A_script_is_no_destination()
    {
        var exception = await Assert.ThrowsAsync<IsomerException>(() => Engine.OpenDestinationAsync("shop.sql", default));

        Assert.Equal("ISO3017", exception.Diagnostic.Code.Id);
    }

    [Fact]
    public void The_registry_finds_the_engine_by_its_package() =>
        Assert.IsType<SqliteEngine>(EngineRegistry.Find("sqlite"));
}
