using Isomer.Migration.Copying;
using Isomer.Migration.Ledger;
using Isomer.Testing;
using Npgsql;

namespace Isomer.Migration.Tests.EndToEnd;

/// <summary>Keys that `sync` has built stand before the rows that `copy` brings.</summary>
public class SyncThenCopyTests
{
    // A circle, a reference to the table itself, a key that is checked late, and plain ones.
    private const string Script = """
        CREATE TABLE customers (id bigint PRIMARY KEY, favourite bigint);
        CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint NOT NULL);
        CREATE TABLE items (order_id bigint NOT NULL, line int NOT NULL, PRIMARY KEY (order_id, line));
        CREATE TABLE staff (id bigint PRIMARY KEY, boss bigint);
        INSERT INTO customers SELECT i, 1001 - i FROM generate_series(1, 1000) i;
        INSERT INTO orders SELECT i, 1001 - i FROM generate_series(1, 1000) i;
        INSERT INTO items SELECT 1 + i % 1000, i / 1000 FROM generate_series(0, 2999) i;
        INSERT INTO staff SELECT i, CASE WHEN i < 1000 THEN i + 1 END FROM generate_series(1, 1000) i;
        ALTER TABLE customers ADD CONSTRAINT fk_customers_favourite FOREIGN KEY (favourite) REFERENCES orders (id)
          DEFERRABLE INITIALLY DEFERRED;
        ALTER TABLE orders ADD CONSTRAINT fk_orders_customer FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE CASCADE;
        ALTER TABLE items ADD CONSTRAINT fk_items_order FOREIGN KEY (order_id) REFERENCES orders (id);
        ALTER TABLE staff ADD CONSTRAINT fk_staff_boss FOREIGN KEY (boss) REFERENCES staff (id);
        """;

    private static readonly string[] Keys = ["fk_customers_favourite", "fk_items_order", "fk_orders_customer", "fk_staff_boss"];

    [Theory]
    [InlineData("copy")]
    [InlineData("migrate")]
    public async Task Rows_go_into_tables_whose_foreign_keys_stand_and_the_keys_stand_again_after(string command)
    {
        await using var source = await SourceAsync();
        await using var destination = await PostgreSqlDatabase.CreateAsync();
        var migrator = await TestMigrator.ForAsync("postgresql", source.ConnectionString);
        Assert.True(await migrator.RunAsync("sync", "--from", Of(source), "--to", Of(destination)) == 0, migrator.Errors);
        Assert.Equal(Keys, await KeysAsync(destination));

        Assert.True(await migrator.RunAsync(Command(command, source, destination)) == 0, migrator.Errors);

        Assert.Contains("Foreign keys taken away until the rows stand: ", migrator.Output);
        Assert.All(Keys, k => Assert.Contains(k, migrator.Output));
        await AssertDoneAsync(migrator, source, destination);
    }

    [Theory]
    [InlineData("copy")]
    [InlineData("migrate")]
    public async Task An_interrupted_copy_leaves_the_keys_to_the_plan_and_puts_them_back_when_it_goes_on(string command)
    {
        await using var source = await SourceAsync();
        await using var destination = await PostgreSqlDatabase.CreateAsync();
        var migrator = await TestMigrator.ForAsync("postgresql", source.ConnectionString);
        Assert.Equal(0, await migrator.RunAsync("sync", "--from", Of(source), "--to", Of(destination)));
        migrator.Observer = new CrashingObserver(atChunk: 3);
        Assert.Equal(1, await migrator.RunAsync(Command("copy", source, destination)));
        migrator.Observer = NoObserver.Instance;

        Assert.Empty(await KeysAsync(destination));
        Assert.Equal(0, await migrator.RunAsync("plan", "--to", Of(destination)));
        Assert.All(Keys, k => Assert.Contains(k, migrator.Output));

        Assert.True(await migrator.RunAsync(Command(command, source, destination)) == 0, migrator.Errors);

        await AssertDoneAsync(migrator, source, destination);
    }

    [Fact]
    public async Task A_key_waits_until_both_of_its_tables_are_copied()
    {
        await using var source = await SourceAsync();
        await using var destination = await PostgreSqlDatabase.CreateAsync();
        var migrator = await TestMigrator.ForAsync("postgresql", source.ConnectionString);
        Assert.Equal(0, await migrator.RunAsync("sync", "--from", Of(source), "--to", Of(destination)));
        migrator.Observer = new CrashingObserver(atChunk: 1);
        Assert.Equal(1, await migrator.RunAsync(Command("copy", source, destination)));
        migrator.Observer = NoObserver.Instance;

        string[] some = [.. Command("copy", source, destination), "--table", "customers", "staff"];
        Assert.True(await migrator.RunAsync(some) == 0, migrator.Errors);

        Assert.Contains("tables that are not copied yet: add foreign key fk_customers_favourite on customers.", migrator.Output);
        Assert.Equal(["fk_staff_boss"], await KeysAsync(destination));
        Assert.True(await migrator.RunAsync(Command("copy", source, destination)) == 0, migrator.Errors);
        await AssertDoneAsync(migrator, source, destination);
    }

    [Fact]
    public async Task A_key_to_rows_that_stand_stays_in_force()
    {
        await using var source = await SourceAsync();
        await using var destination = await PostgreSqlDatabase.CreateAsync();
        var migrator = await TestMigrator.ForAsync("postgresql", source.ConnectionString);
        Assert.Equal(0, await migrator.RunAsync("sync", "--from", Of(source), "--to", Of(destination)));
        Assert.Equal(0, await migrator.RunAsync([.. Command("copy", source, destination), "--table", "customers", "orders"]));

        Assert.True(await migrator.RunAsync([.. Command("copy", source, destination), "--table", "items"]) == 0, migrator.Errors);

        Assert.DoesNotContain("taken away", migrator.Output);
    }

    private static async Task<PostgreSqlDatabase> SourceAsync()
    {
        var source = await PostgreSqlDatabase.CreateAsync();
        await source.ExecuteAsync(Script + "ANALYZE;");
        return source;
    }

    private static async Task AssertDoneAsync(TestMigrator migrator, PostgreSqlDatabase source, PostgreSqlDatabase destination)
    {
        Assert.Equal(Keys, await KeysAsync(destination));
        var code = await migrator.RunAsync("verify", "--from", Of(source), "--to", Of(destination));
        Assert.True(code == 0, migrator.Errors + migrator.Output);
        Assert.Equal(0, await migrator.RunAsync("plan", "--to", Of(destination)));
        Assert.StartsWith("Nothing to do", migrator.Output);
    }

    private static async Task<List<string>> KeysAsync(PostgreSqlDatabase database)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            "SELECT conname FROM pg_constraint WHERE contype = 'f' AND convalidated ORDER BY conname", connection);
        await using var reader = await command.ExecuteReaderAsync();
        var names = new List<string>();
        while (await reader.ReadAsync())
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    private static string Of(PostgreSqlDatabase database) => "postgresql:" + database.ConnectionString;

    private static string[] Command(string command, PostgreSqlDatabase source, PostgreSqlDatabase destination) =>
        [command, "--from", Of(source), "--to", Of(destination), "--chunk-rows", "300", "--parallel", "3"];

    private sealed class CrashingObserver(int atChunk) : ICopyObserver
    {
        private int _seen;

        public void AfterRead(LedgerChunk chunk)
        {
        }

        public void BeforeCommit(LedgerChunk chunk)
        {
            if (Interlocked.Increment(ref _seen) == atChunk)
            {
                throw new InvalidOperationException("crash of the test");
            }
        }

        public void AfterCommit(LedgerChunk chunk)
        {
        }
    }
}
