namespace Isomer.Migration.Tests.EndToEnd;

public class SqliteToSqliteTests
{
    private static readonly string[] Tables = ["customers", "orders", "items", "log", "empty"];

    [Fact]
    public async Task Migrates_every_row_and_proves_it()
    {
        using var source = new SqliteFile(Shop.Script + Shop.Rows(1000));
        using var destination = new SqliteFile();
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);

        var code = await migrator.RunAsync("migrate", "--from", source.Connection, "--to", destination.Connection, "--chunk-rows", "150");

        Assert.True(migrator.Errors == "", migrator.Errors + migrator.Output);
        Assert.Equal(0, code);
        foreach (var table in Tables)
        {
            Assert.Equal(source.Query($"SELECT count(*) FROM {table}"), destination.Query($"SELECT count(*) FROM {table}"));
        }

        Assert.Contains("equal", migrator.Output);
    }

    [Fact]
    public async Task Plans_nothing_right_after_a_migration()
    {
        using var source = new SqliteFile(Shop.Script + Shop.Rows(10));
        using var destination = new SqliteFile();
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);
        Assert.Equal(0, await migrator.RunAsync("migrate", "--from", source.Connection, "--to", destination.Connection));

        Assert.Equal(0, await migrator.RunAsync("plan", "--to", destination.Connection));

        Assert.StartsWith("Nothing to do", migrator.Output);
    }

    [Fact]
    public async Task A_destination_that_is_named_read_only_is_told_in_a_sentence_and_stays_as_it_is()
    {
        using var source = new SqliteFile(Shop.Script + Shop.Rows(10));
        using var destination = new SqliteFile("CREATE TABLE mine (id INTEGER)");
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);

        Assert.Equal(1, await migrator.RunAsync("migrate", "--from", source.Connection, "--to", destination.Connection + ";Mode=ReadOnly"));

        Assert.Contains($"error ISO5009: SQLite database '{Path.GetFileName(destination.Path)}' failed: ", migrator.Errors);
        Assert.Contains("readonly database'. What was committed stays", migrator.Errors);
        Assert.Equal(["mine"], destination.Query("SELECT name FROM sqlite_schema"));
    }
}
