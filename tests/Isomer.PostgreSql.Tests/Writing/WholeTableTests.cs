using System.Globalization;
using Isomer.Engines;
using Isomer.Schema;
using Isomer.Testing;

namespace Isomer.PostgreSql.Tests;

/// <summary>
/// A writer that brings a whole table takes the quicker way for an empty one, and never at the cost of rows or triggers that are there.
/// </summary>
public class WholeTableTests
{
    private static readonly Table Items = Tables.Of("items", ("id", "int32"), ("name", "string(5)"));

    [Fact]
    public async Task Rows_of_a_whole_table_are_frozen_as_they_come()
    {
        await using var test = await TestDatabase.CreateAsync("CREATE TABLE items (id int, name varchar(5))");
        Assert.SkipUnless(
            await test.ScalarAsync("SELECT count(*)::text FROM pg_available_extensions WHERE name = 'pg_visibility'") == "1",
            "The server has no extension pg_visibility.");
        await WriteAsync(test, rows: 2000);

        await test.ExecuteAsync("CREATE EXTENSION pg_visibility");
        Assert.Equal(
            "t", await test.ScalarAsync("SELECT CASE WHEN bool_and(all_frozen) THEN 't' ELSE 'f' END FROM pg_visibility_map('items')"));
        Assert.Equal("2000", await test.ScalarAsync("SELECT count(DISTINCT id)::text FROM items"));
    }

    [Theory]
    [InlineData("INSERT INTO items VALUES (-1, 'old')")]
    [InlineData("ALTER TABLE items ADD PRIMARY KEY (id); CREATE TABLE parts (item int REFERENCES items)")]
    [InlineData("CREATE TABLE more () INHERITS (items); INSERT INTO more VALUES (-1, 'old')")]
    [InlineData(
        """
        CREATE FUNCTION stop() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE ''woken''; END';
        CREATE TRIGGER stop BEFORE TRUNCATE ON items EXECUTE FUNCTION stop()
        """)]
    public async Task What_stands_in_the_way_keeps_standing(string sql)
    {
        await using var test = await TestDatabase.CreateAsync("CREATE TABLE items (id int, name varchar(5))");
        await test.ExecuteAsync(sql);
        var before = await test.ScalarAsync("SELECT count(*)::text FROM items");

        await WriteAsync(test, rows: 10);

        Assert.Equal(
            $"{int.Parse(before!, CultureInfo.InvariantCulture) + 10}", await test.ScalarAsync("SELECT count(*)::text FROM items"));
    }

    [Fact]
    public async Task A_table_in_use_is_written_beside_its_user()
    {
        await using var test = await TestDatabase.CreateAsync("CREATE TABLE items (id int, name varchar(5))");
        await using var other = await test.Database.ConnectAsync(default);
        await using var transaction = await other.BeginTransactionAsync();
        await using (var command = other.CreateCommand())
        {
            command.Transaction = transaction;
            command.CommandText = "INSERT INTO items VALUES (-1, 'other')";
            await command.ExecuteNonQueryAsync();
        }

        await WriteAsync(test, rows: 10);
        await transaction.CommitAsync();

        Assert.Equal("11", await test.ScalarAsync("SELECT count(*)::text FROM items"));
    }

    [Fact]
    public async Task A_rollback_leaves_the_table_as_it_was_and_the_writer_usable()
    {
        await using var test = await TestDatabase.CreateAsync("CREATE TABLE items (id int, name varchar(5))");
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(Items) with { IsWholeTable = true }, default);
        using var batch = writer.CreateBatch();
        Fill(batch, 3);
        await writer.BeginAsync(default);
        await writer.WriteAsync(batch, default);
        await writer.RollbackAsync();
        Assert.Equal("0", await test.ScalarAsync("SELECT count(*)::text FROM items"));

        await writer.BeginAsync(default);
        await writer.WriteAsync(batch, default);
        await writer.WriteAsync(batch, default);
        await writer.CommitAsync(default);
        Assert.Equal("6", await test.ScalarAsync("SELECT count(*)::text FROM items"));
    }

    private static async Task WriteAsync(TestDatabase test, int rows)
    {
        await using var writer = await test.Database.OpenWriterAsync(Targets.Of(Items) with { IsWholeTable = true }, default);
        using var batch = writer.CreateBatch();
        Fill(batch, rows);
        await writer.BeginAsync(default);
        await writer.WriteAsync(batch, default);
        await writer.CompleteAsync(default);
        await writer.CommitAsync(default);
    }

    private static void Fill(RowBatch batch, int rows)
    {
        for (var id = 0; id < rows; id++)
        {
            batch.BeginRow();
            batch.WriteInt64(id);
            batch.WriteUtf8("x"u8);
            batch.EndRow();
        }
    }
}
