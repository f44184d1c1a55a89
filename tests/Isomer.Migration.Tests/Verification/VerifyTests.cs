namespace Isomer.Migration.Tests.Verification;

public class VerifyTests
{
    [Theory]
    [InlineData("UPDATE customers SET name = name || '!' WHERE id = 7", "id=7: name differs")]
    [InlineData("UPDATE customers SET balance = balance + 0.01 WHERE id = 8", "id=8: balance differs")]
    [InlineData("DELETE FROM items WHERE order_id = 3 AND line = 1", "order_id=3, line=1: missing at the destination")]
    [InlineData("INSERT INTO empty VALUES (9, 'x')", "id=9: not at the source")]
    [InlineData("UPDATE customers SET photo = NULL WHERE id = 10", "id=10: photo differs")]
    [InlineData("UPDATE orders SET note = NULL WHERE id = 5", "id=5: note differs")]
    [InlineData("DELETE FROM log WHERE rowid = 1", "does not stand as often")]
    [InlineData("UPDATE customers SET born = 'nonsense' WHERE id = 3", "hold a value that cannot be")]
    public async Task Finds_the_row_and_the_column_that_differ(string change, string difference)
    {
        using var source = new SqliteFile(Shop.Script + Shop.Rows(300));
        using var destination = new SqliteFile();
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);
        Assert.Equal(0, await migrator.RunAsync("migrate", "--from", source.Connection, "--to", destination.Connection, "--no-verify"));
        destination.Execute("PRAGMA foreign_keys = OFF; " + change);

        Assert.Equal(3, await migrator.RunAsync("verify", "--from", source.Connection, "--to", destination.Connection));

        Assert.Contains(difference, migrator.Output);
        Assert.Contains("DIFFERENT", migrator.Output);
    }

    [Fact]
    public async Task A_destination_that_is_opened_for_reading_is_verified_and_the_record_is_missed()
    {
        using var source = new SqliteFile(Shop.Script + Shop.Rows(20));
        using var destination = new SqliteFile();
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);
        Assert.Equal(0, await migrator.RunAsync("migrate", "--from", source.Connection, "--to", destination.Connection));

        Assert.Equal(0, await migrator.RunAsync("verify", "--from", source.Connection, "--to", destination.Connection + ";Mode=ReadOnly"));

        Assert.Contains("warning ISO5066", migrator.Output);
        Assert.Equal("", migrator.Errors);
    }

    [Fact]
    public async Task Shows_values_only_when_asked()
    {
        using var source = new SqliteFile(Shop.Script + Shop.Rows(20));
        using var destination = new SqliteFile();
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);
        Assert.Equal(0, await migrator.RunAsync("migrate", "--from", source.Connection, "--to", destination.Connection));
        destination.Execute("UPDATE orders SET note = 'other' WHERE id = 2");
        string[] args = ["verify", "--from", source.Connection, "--to", destination.Connection];

        Assert.Equal(3, await migrator.RunAsync(args));
        Assert.DoesNotContain("other", migrator.Output);
        Assert.Equal(3, await migrator.RunAsync([.. args, "--show-values"]));
        Assert.Contains("id=2: note is 'other', should be 'note 2'", migrator.Output);
    }

    [Fact]
    public async Task Shows_the_first_differences_and_counts_the_rest()
    {
        using var source = new SqliteFile(Shop.Script + Shop.Rows(100));
        using var destination = new SqliteFile();
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);
        Assert.Equal(0, await migrator.RunAsync("migrate", "--from", source.Connection, "--to", destination.Connection));
        destination.Execute("UPDATE orders SET note = 'x'");

        Assert.Equal(
            3, await migrator.RunAsync("verify", "--from", source.Connection, "--to", destination.Connection, "--max-differences", "2"));

        Assert.Contains("and 98 more", migrator.Output);
        Assert.Contains("100 difference(s)", migrator.Output);
    }

    [Fact]
    public async Task A_change_behind_the_copy_is_found_by_the_copys_own_proof()
    {
        using var source = new SqliteFile(Shop.Script + Shop.Rows(100));
        using var destination = new SqliteFile();
        var migrator = await TestMigrator.ForAsync("sqlite", source.ConnectionString);
        string[] args = ["migrate", "--from", source.Connection, "--to", destination.Connection];
        Assert.Equal(0, await migrator.RunAsync(args));
        destination.Execute("UPDATE items SET sku = 'changed' WHERE order_id = 1 AND line = 0");

        Assert.Equal(3, await migrator.RunAsync(args));

        Assert.Contains("order_id=1, line=0: sku differs", migrator.Output);
        Assert.Equal(0, await migrator.RunAsync("status", "--to", destination.Connection));
        Assert.Contains("items: 1 of 1 chunk(s), 200 rows, 0 rejected, 1 difference(s)", migrator.Output);
    }
}
